/** Filters that stand before every page. */
package fr.parvis.web.guard;
