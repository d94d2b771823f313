/** Agents book for residents at the counter, on the phone or from a letter. */
package fr.parvis.modules.appointments.desk.book;
