/** Answers of residents: what was asked of them, kept step by step, and never who they are. */
package fr.parvis.modules.feedback.answer;
