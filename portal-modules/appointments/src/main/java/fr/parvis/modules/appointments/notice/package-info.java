/** What the module writes to people: mails, objects for their calendars, reminders. */
package fr.parvis.modules.appointments.notice;
