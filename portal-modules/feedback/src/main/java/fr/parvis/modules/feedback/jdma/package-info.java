/** « Je donne mon avis », the State's own questions: its button beside or instead of ours, and its statistics among ours. */
package fr.parvis.modules.feedback.jdma;
