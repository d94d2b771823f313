/** A mail server that keeps every mail for itself, and pages to read them. */
package fr.parvis.launcher.mail;
