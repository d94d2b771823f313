/**
 * The collectivités: read from files at start-up, chosen by the host name of each web request, bound to each
 * transaction.
 */
package fr.parvis.collectivites;
