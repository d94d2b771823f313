/** Robots that come under many names come from few networks. */
package fr.parvis.modules.appointments.network;
