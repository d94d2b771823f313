/** The servers of a world: PostgreSQL, Keycloak, WildFly. */
package fr.parvis.launcher.servers;
