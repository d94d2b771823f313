/** The themes that are installed: values of their tokens, pairs of colours that must be read, variants, style sheets. */
package fr.parvis.themes;
