/** Addresses that the State's search engine calls. */
package fr.parvis.modules.appointments.ants.rest;
