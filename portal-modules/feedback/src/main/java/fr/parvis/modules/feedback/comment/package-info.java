/** What residents write in their own words: masked, given a tone and a theme, and read by the service. */
package fr.parvis.modules.feedback.comment;
