/** From the bytes of a file to a procedure that can be offered, or to the list of all that is wrong with it. */
package fr.parvis.modules.forms.reading;
