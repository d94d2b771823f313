/** Where agents invite people and name partners. */
package fr.parvis.modules.appointments.pass.desk;
