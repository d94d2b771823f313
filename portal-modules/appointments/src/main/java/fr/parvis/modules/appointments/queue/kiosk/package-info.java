/** The kiosk of a hall: people say that they are there, and get a number. */
package fr.parvis.modules.appointments.queue.kiosk;
