/** From a procedure's file to what the catalogue offers: immutable revisions, and what is wrong with the others. */
package fr.parvis.modules.forms.publication;
