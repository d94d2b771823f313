/** The queries behind the agents' list. */
package fr.parvis.requests.internal.inbox;
