/** A desk that cannot receive for a while: its residents get another time, in one action. */
package fr.parvis.modules.appointments.desk.free;
