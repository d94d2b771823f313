/** What residents are asked, by the questions of the State, and the links that lead there. */
package fr.parvis.modules.feedback.asking;
