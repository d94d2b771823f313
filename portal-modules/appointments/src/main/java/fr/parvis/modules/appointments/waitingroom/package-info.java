/**
 * The waiting room in front of a type whose slots everybody wants at once. Who comes before the opening gets a place by lot, who
 * comes after it a place in order of arrival. Waiting costs no row and no view: a signed ticket in a cookie says the rank, and
 * each node counts once a second how far the queue is.
 */
package fr.parvis.modules.appointments.waitingroom;
