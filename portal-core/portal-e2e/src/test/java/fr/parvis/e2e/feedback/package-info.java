/** Residents say what is hard, whatever they have just been through. */
package fr.parvis.e2e.feedback;
