/** The State's coordination service: what it knows of a pre-application, and what it is told of its appointments. */
package fr.parvis.modules.appointments.ants.coordination;
