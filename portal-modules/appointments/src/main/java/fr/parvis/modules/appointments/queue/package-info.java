/** Who waits in the hall of a place, and in what order they are called. */
package fr.parvis.modules.appointments.queue;
