/** One visit of a page, and dates as people read them: what pages of residents and of agents share. */
package fr.parvis.modules.appointments.web;
