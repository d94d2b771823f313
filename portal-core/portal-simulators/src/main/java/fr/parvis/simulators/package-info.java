/** The State's sign-in services, simulated on this machine for development and tests. */
package fr.parvis.simulators;
