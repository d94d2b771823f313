package fr.parvis.modules.appointments.ants.hub;

/**
 * An appointment of a pre-application, as the search engine shows it.
 *
 * @param meetingPoint name of the place
 * @param datetime local time, in spite of its Z
 * @param managementUrl where it is moved
 * @param cancelUrl where it is cancelled
 */
record KnownAppointment(String meetingPoint, String datetime, String managementUrl, String cancelUrl) {}
