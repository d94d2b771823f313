/** The waiting room in the browser: a filter in front of the times, and pages that cost next to nothing to show again. */
package fr.parvis.modules.appointments.waitingroom.web;
