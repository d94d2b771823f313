/** Places, desks, types, hours, closures and public holidays, each between its sheet and its rows. */
package fr.parvis.modules.appointments.setup.kinds;
