/** The residents' side. */
package fr.parvis.requests.internal.follow;
