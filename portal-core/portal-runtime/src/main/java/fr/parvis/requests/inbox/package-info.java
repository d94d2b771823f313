/** The list in which agents find what is due. */
package fr.parvis.requests.inbox;
