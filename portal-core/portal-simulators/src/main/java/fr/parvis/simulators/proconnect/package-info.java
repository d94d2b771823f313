/** ProConnect, for agents. */
package fr.parvis.simulators.proconnect;
