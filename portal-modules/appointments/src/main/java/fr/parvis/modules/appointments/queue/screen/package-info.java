/** The screen of a hall: which numbers are called, and where. */
package fr.parvis.modules.appointments.queue.screen;
