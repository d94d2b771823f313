/** What would tell who wrote a comment is taken out of it before anything is stored. */
package fr.parvis.modules.feedback.masking;
