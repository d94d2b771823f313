/** Asking residents how it went, where they are, without costing their page anything. */
package fr.parvis.spi.feedback;
