/** What is really in a file, and what of it must not be kept. */
package fr.parvis.documents.internal.content;
