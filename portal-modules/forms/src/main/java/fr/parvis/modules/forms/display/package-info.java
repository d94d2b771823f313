/** Answers as people read them: on the page where they are checked, at the agent's desk, on the receipt. */
package fr.parvis.modules.forms.display;
