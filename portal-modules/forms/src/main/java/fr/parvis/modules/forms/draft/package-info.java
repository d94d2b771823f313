/** Answers on their way to a request: kept at each page, found again anywhere, submitted once. */
package fr.parvis.modules.forms.draft;
