/** What agents can do with the requests they receive. */
package fr.parvis.e2e.agent;
