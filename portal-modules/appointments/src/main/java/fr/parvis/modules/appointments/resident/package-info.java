/** Residents' pages: one bean a page, from the subject to the confirmed appointment, and what can be done with it after. */
package fr.parvis.modules.appointments.resident;
