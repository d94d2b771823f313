/** What an agent may act on. */
package fr.parvis.modules.appointments.desk.remit;
