/** Times of desks that agents keep for something else than appointments. */
package fr.parvis.modules.appointments.booking.blocks;
