/** Who may book what is not for everybody: invited people, and partners who book for others. */
package fr.parvis.modules.appointments.pass;
