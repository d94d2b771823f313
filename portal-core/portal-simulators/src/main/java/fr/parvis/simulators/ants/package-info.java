/** The State's coordination of appointments for identity papers. */
package fr.parvis.simulators.ants;
