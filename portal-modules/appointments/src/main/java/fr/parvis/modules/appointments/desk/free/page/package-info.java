/** The pages on which a desk is freed. */
package fr.parvis.modules.appointments.desk.free.page;
