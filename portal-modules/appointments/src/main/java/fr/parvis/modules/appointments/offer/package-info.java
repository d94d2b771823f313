/** Where, by whom and for what people are received. */
package fr.parvis.modules.appointments.offer;
