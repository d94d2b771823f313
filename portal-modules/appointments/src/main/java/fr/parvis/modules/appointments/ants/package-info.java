/**
 * Appointments for identity papers, together with the State: its search engine asks us for free times, and its coordination
 * service is told of the appointments that people take, so that nobody takes two.
 */
package fr.parvis.modules.appointments.ants;
