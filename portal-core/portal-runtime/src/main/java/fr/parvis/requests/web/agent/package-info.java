/** View beans of the agents' inbox and of a request on an agent's desk. */
package fr.parvis.requests.web.agent;
