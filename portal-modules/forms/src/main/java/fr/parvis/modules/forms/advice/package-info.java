/** What would make a procedure hard to read or to fill in, told to its author before anybody meets it. Nothing is refused. */
package fr.parvis.modules.forms.advice;
