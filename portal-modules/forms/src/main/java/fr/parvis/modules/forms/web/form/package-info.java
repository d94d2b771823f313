/** The fields of a page as its view shows them, and what becomes of what was sent. */
package fr.parvis.modules.forms.web.form;
