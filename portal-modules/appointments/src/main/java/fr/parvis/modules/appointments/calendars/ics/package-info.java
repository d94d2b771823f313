/** From the text of a calendar that nobody here wrote to the times in which its owner is busy. */
package fr.parvis.modules.appointments.calendars.ics;
