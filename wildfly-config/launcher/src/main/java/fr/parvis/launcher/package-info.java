/** The command line behind {@code ./parvis}: the whole world of the portal on one machine, for development and tests. */
package fr.parvis.launcher;
