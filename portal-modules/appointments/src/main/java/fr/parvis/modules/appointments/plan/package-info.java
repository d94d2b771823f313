/** The picture of how to come to a place: checked, drawn anew, and told in words. */
package fr.parvis.modules.appointments.plan;
