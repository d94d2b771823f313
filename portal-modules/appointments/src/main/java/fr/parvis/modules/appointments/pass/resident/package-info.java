/** Where people come in with a pass. */
package fr.parvis.modules.appointments.pass.resident;
