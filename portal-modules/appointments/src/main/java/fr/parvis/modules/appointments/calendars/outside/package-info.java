/** Asks for calendars at addresses that agents gave, carefully: they lead outside. */
package fr.parvis.modules.appointments.calendars.outside;
