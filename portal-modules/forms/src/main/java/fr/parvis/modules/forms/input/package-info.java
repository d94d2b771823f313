/** From what was typed to answers and back: one reader for each family of kinds. */
package fr.parvis.modules.forms.input;
