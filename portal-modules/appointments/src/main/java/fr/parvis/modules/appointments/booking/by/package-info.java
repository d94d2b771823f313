/** Who books and changes appointments, and how they reached the service. */
package fr.parvis.modules.appointments.booking.by;
