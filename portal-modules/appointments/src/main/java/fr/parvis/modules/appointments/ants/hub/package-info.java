/** What the State's search engine asks: where people are received, when, and for which pre-applications they already come. */
package fr.parvis.modules.appointments.ants.hub;
