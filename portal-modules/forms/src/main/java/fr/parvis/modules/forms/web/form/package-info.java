/** The questions of a page as its view shows them. */
package fr.parvis.modules.forms.web.form;
