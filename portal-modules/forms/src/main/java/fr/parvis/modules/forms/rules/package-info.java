/** Conditions and rules: CEL expressions, checked against the procedure's questions when it is read, run on the server. */
package fr.parvis.modules.forms.rules;
