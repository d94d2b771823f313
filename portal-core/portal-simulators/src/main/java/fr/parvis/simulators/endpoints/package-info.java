/** The addresses of a simulated service, the pages a person goes through, and the levers of the simulator. */
package fr.parvis.simulators.endpoints;
