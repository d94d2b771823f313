/** Whose appointments a change of settings concerns. */
package fr.parvis.modules.appointments.setup.concerned;
