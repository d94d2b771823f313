/** When people are received: openings and closures that come again, public holidays, and the hours that remain. */
package fr.parvis.modules.appointments.openings;
