/** What becomes of a page that was sent. */
package fr.parvis.modules.forms.web.post;
