/** Secrets that let somebody without an account come back to what they began. */
package fr.parvis.modules.appointments.key;
