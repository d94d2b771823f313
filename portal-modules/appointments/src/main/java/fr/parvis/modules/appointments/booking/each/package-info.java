/** Acts on many appointments, each for itself. */
package fr.parvis.modules.appointments.booking.each;
