/** A procedure's file as a tree that knows its lines, checked against the published schema. */
package fr.parvis.modules.forms.source;
