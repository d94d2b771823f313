/** The checks of all pages together. */
package fr.parvis.e2e.audit.site;
