/** Something sooner for who has an appointment: a time that becomes free is kept for one person after the other. */
package fr.parvis.modules.appointments.waitlist.sooner;
