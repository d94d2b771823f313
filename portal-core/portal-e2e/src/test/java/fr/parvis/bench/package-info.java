/** Measures on the packaged server, each as a ratio of two things timed in the same run. */
package fr.parvis.bench;
