/** Numbers of pre-applications: asked of residents, verified, kept, and told to the State with their appointments. */
package fr.parvis.modules.appointments.ants.numbers;
