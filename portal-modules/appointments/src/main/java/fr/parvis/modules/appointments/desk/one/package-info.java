/** One appointment, and what agents make of it. */
package fr.parvis.modules.appointments.desk.one;
