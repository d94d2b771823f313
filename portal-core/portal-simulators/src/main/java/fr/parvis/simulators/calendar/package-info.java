/** A server of calendars, simulated, with all that goes wrong with them. */
package fr.parvis.simulators.calendar;
