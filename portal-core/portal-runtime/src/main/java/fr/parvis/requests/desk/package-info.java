/**
 * What agents do with one request. Each act says which version the agent saw; if someone was faster,
 * {@link fr.parvis.requests.StaleRequest} tells who did what, and nothing is written.
 */
package fr.parvis.requests.desk;
