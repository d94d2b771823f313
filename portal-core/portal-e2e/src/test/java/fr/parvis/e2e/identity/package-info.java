/** Signing in and out, with the State's services, with an account of the portal, and when something goes wrong. */
package fr.parvis.e2e.identity;
