/** Appointments for a request: taken from its page, and shown there. */
package fr.parvis.modules.appointments.linked;
