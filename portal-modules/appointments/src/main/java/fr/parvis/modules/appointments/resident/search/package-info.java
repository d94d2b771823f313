/** Free times as a resident looks for them: what the address says, the list of days, the calendar of a month. */
package fr.parvis.modules.appointments.resident.search;
