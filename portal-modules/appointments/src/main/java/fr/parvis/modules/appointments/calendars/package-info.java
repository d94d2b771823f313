/** Calendars that agents keep elsewhere: the times in which they are away come in, their appointments go out. */
package fr.parvis.modules.appointments.calendars;
