/** The week of a place, as a list. */
package fr.parvis.modules.appointments.desk.week;
