/** What happened to appointments, and who did it. */
package fr.parvis.modules.appointments.history;
