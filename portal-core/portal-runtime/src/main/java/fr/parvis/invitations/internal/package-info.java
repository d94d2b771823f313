/** The guard between pages and those who ask. */
package fr.parvis.invitations.internal;
