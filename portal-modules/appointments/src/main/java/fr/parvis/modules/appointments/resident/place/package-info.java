/** A place, as residents look it up before they come. */
package fr.parvis.modules.appointments.resident.place;
