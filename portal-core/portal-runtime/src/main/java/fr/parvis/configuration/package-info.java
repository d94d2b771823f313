/** What the installation is told by environment variables, and the time. */
package fr.parvis.configuration;
