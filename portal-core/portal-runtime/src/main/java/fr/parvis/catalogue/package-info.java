/** The catalogue of procedures: what modules publish, what residents search. */
package fr.parvis.catalogue;
