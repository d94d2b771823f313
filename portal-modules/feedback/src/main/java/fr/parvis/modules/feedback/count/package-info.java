/** Answers counted by day, and what the counts say, with the thresholds of the State's observatory. */
package fr.parvis.modules.feedback.count;
