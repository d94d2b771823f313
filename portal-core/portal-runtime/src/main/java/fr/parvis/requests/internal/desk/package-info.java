/** The agents' side of one request. */
package fr.parvis.requests.internal.desk;
