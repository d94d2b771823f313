/** A resident follows a request: signed in, or with its secret link. */
package fr.parvis.requests.follow;
