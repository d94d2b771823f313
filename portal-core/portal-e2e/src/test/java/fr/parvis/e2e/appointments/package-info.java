/** Appointments, as residents take, change and lose them. */
package fr.parvis.e2e.appointments;
