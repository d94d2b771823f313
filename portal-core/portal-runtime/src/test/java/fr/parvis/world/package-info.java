/** People, places and a portal without a server, for tests. */
package fr.parvis.world;
