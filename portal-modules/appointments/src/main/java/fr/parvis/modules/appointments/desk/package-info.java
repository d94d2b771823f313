/** The agents' side: who comes today, and what became of it. */
package fr.parvis.modules.appointments.desk;
