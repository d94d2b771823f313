/** The ways in which people read and use a page, each a check of what the browser then shows. */
package fr.parvis.e2e.support.modes;
