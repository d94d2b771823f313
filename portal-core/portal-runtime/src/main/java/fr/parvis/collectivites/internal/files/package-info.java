/** Reads {@code <id>/collectivite.yaml}. */
package fr.parvis.collectivites.internal.files;
