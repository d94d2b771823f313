/** What is set, in lists and in words. */
package fr.parvis.modules.appointments.setup.overview;
