/** Rules that come again and releases, between what a sheet asks in words and what is stored. */
package fr.parvis.modules.appointments.setup.rule;
