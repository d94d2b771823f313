/** What residents type into the fields of a page, before it is known to be an answer. */
package fr.parvis.modules.forms.typed;
