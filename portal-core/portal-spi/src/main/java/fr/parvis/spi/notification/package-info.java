/** Notices to people outside the portal. */
package fr.parvis.spi.notification;
