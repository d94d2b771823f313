/** What became of appointments, in figures for those who organise a service. */
package fr.parvis.modules.appointments.statistics;
