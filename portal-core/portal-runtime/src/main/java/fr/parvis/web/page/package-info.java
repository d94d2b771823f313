/** The beans that templates read on every page. */
package fr.parvis.web.page;
