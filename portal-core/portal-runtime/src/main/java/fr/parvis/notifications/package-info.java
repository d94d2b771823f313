/** Notices that leave the portal; for now, e-mails. */
package fr.parvis.notifications;
