/** Free times: what search shows, and when the next ones open. */
package fr.parvis.modules.appointments.slots;
