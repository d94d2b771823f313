package fr.parvis.modules.appointments.ants.numbers;

import fr.parvis.modules.appointments.ants.coordination.Told;
import java.util.Optional;

/**
 * A number with what the State was told of it.
 *
 * @param position of the person, from 1
 * @param number of the pre-application
 * @param manageKey secret of the links in which the appointment is managed; none before it is booked
 * @param told what the State believes
 */
record Numbered(int position, String number, Optional<String> manageKey, Optional<Told> told) {}
