package fr.parvis.modules.appointments.ants.hub;

import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.Place;
import java.util.List;
import java.util.stream.Stream;

/**
 * A place and the types that suit best what people want there.
 *
 * @param place the place
 * @param types several when they suit as well, none when none suits
 * @param spare papers that they give and nobody asked for
 */
record Served(Place place, List<AppointmentType> types, int spare) {

    static final int NOT_AT_ALL = Integer.MAX_VALUE;

    static Served by(Place place, AppointmentType type, int spare) {
        return new Served(place, spare == NOT_AT_ALL ? List.of() : List.of(type), spare);
    }

    /** The one that suits better, or both. */
    Served better(Served other) {
        if (spare == other.spare) {
            return new Served(
                    place, Stream.concat(types.stream(), other.types.stream()).toList(), spare);
        }
        return spare < other.spare ? this : other;
    }
}
