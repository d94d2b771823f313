/** What anything that is set by screen has in common. */
package fr.parvis.modules.appointments.setup.setting;
