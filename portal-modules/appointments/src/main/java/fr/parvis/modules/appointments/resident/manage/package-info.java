/** What a resident does with an appointment that is booked. */
package fr.parvis.modules.appointments.resident.manage;
