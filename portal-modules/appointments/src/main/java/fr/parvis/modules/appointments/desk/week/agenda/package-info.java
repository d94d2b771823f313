/** The day or the week of a place, as a calendar; whatever it shows stands in the list too. */
package fr.parvis.modules.appointments.desk.week.agenda;
