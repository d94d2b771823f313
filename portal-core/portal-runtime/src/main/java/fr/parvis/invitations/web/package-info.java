/** The foot of residents’ pages. */
package fr.parvis.invitations.web;
