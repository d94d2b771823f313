/** Appointments of a desk or an agent, for the calendar program of whoever has the secret address. */
package fr.parvis.modules.appointments.calendars.feed;
