/** Pages on which administrators and managers set appointments. */
package fr.parvis.modules.appointments.setup.screen;
