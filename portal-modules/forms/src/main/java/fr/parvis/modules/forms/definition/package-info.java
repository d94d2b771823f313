/** What a procedure is: pages of questions, conditions and rules, as read from its file. Values only; nothing here runs. */
package fr.parvis.modules.forms.definition;
