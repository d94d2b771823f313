/** From a held time to a confirmed appointment: contact details, code, check. */
package fr.parvis.modules.appointments.resident.hold;
