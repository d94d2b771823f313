/** The catalogue of procedures that residents search. */
package fr.parvis.spi.catalogue;
