/** Telling people of times that become free. */
package fr.parvis.modules.appointments.waitlist;
