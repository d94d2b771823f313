/** Where calendar programs fetch feeds. */
package fr.parvis.modules.appointments.calendars.feed.rest;
