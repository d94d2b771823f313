/** Times of desks that agents keep for something else. */
package fr.parvis.modules.appointments.desk.block;
