/** The agents' side of a hall: calling people, and setting the hall. */
package fr.parvis.modules.appointments.queue.counter;
