/** Appointments where the portal itself shows them: its catalogue, the resident's account. */
package fr.parvis.modules.appointments.resident.shown;
