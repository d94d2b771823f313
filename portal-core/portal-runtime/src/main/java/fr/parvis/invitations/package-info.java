/** What modules ask residents on the pages of others, kept from costing these pages anything. */
package fr.parvis.invitations;
