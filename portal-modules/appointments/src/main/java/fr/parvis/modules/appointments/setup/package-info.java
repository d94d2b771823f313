/** How the offer begins: from a file of the collectivité, read once. */
package fr.parvis.modules.appointments.setup;
