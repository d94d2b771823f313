/** The legal referential of accessibility: versioned data, never code. */
package fr.parvis.accessibility.referential;
