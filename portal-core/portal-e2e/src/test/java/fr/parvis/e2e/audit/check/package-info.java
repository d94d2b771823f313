/** The checks of one page. */
package fr.parvis.e2e.audit.check;
