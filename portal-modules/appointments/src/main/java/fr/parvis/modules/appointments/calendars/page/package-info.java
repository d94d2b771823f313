/** The page where agents set their calendars. */
package fr.parvis.modules.appointments.calendars.page;
