/** Holds and the appointments that they become; no time is given twice. */
package fr.parvis.modules.appointments.booking;
