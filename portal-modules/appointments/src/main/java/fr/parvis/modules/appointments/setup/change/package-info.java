/** Changes of settings: who may, what two do at once, what was done. */
package fr.parvis.modules.appointments.setup.change;
