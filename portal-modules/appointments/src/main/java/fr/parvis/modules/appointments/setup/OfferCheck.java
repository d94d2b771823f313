package fr.parvis.modules.appointments.setup;

import fr.parvis.modules.appointments.offer.Releases;
import fr.parvis.modules.appointments.openings.InvalidRule;
import fr.parvis.modules.appointments.openings.Recurrence;
import fr.parvis.modules.appointments.setup.OfferFile.ClosureEntry;
import fr.parvis.modules.appointments.setup.OfferFile.OpeningEntry;
import fr.parvis.modules.appointments.setup.OfferFile.PlaceEntry;
import fr.parvis.modules.appointments.setup.OfferFile.ResourceEntry;
import fr.parvis.modules.appointments.setup.OfferFile.TypeEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a file must hold before any of it is written; the constraints of the database say the rest. */
class OfferCheck {

    private final Set<String> services;

    OfferCheck(Set<String> services) {
        this.services = services;
    }

    void check(OfferFile offer) throws InvalidOffer {
        Set<String> types = new HashSet<>();
        for (TypeEntry type : full("types", offer.types())) {
            unique(types, given("type", type.id()));
            check(type);
        }
        Set<String> places = new HashSet<>();
        for (PlaceEntry place : full("places", offer.places())) {
            unique(places, given("place", place.id()));
            given(place.id(), place.name(), place.street(), place.postalCode(), place.city());
            for (ResourceEntry resource : full(place.id(), place.resources())) {
                check(place, resource, types);
            }
        }
        for (ClosureEntry closure : full("closures", offer.closures())) {
            given("closure", closure.from(), closure.until());
            rule("closure", closure.rule());
            if (closure.place() != null) {
                known("closure", places, List.of(closure.place()));
            }
        }
    }

    private void check(TypeEntry type) throws InvalidOffer {
        given(type.id(), type.name(), type.service(), type.minutes());
        known(type.id(), services, List.of(type.service()));
        if (type.release() != null) {
            try {
                Releases.read(type.release().toString(), new UUID(0, 0));
            } catch (IllegalArgumentException e) {
                throw new InvalidOffer("bad-release", type.id());
            }
        }
    }

    private static void check(PlaceEntry place, ResourceEntry resource, Set<String> types) throws InvalidOffer {
        given(place.id(), resource.name());
        known(resource.name(), types, orNone(resource.types()));
        for (OpeningEntry opening : full(resource.name(), resource.openings())) {
            given(resource.name(), opening.from(), opening.starts(), opening.ends());
            rule(resource.name(), opening.rule());
            known(
                    resource.name(),
                    orNone(resource.types()).stream().collect(Collectors.toSet()),
                    orNone(opening.types()));
        }
    }

    /** A dash with nothing behind it is an entry too, and an empty one. */
    private static <T> List<T> full(String where, List<T> entries) throws InvalidOffer {
        List<T> found = orNone(entries);
        for (T entry : found) {
            given(where, entry);
        }
        return found;
    }

    private static String given(String where, String id) throws InvalidOffer {
        given(where, (Object) id);
        return id;
    }

    private static void given(String where, Object... values) throws InvalidOffer {
        for (Object value : values) {
            if (value == null) {
                throw new InvalidOffer("missing", where);
            }
        }
    }

    private static void unique(Set<String> seen, String id) throws InvalidOffer {
        if (!seen.add(id)) {
            throw new InvalidOffer("twice", id);
        }
    }

    private static void known(String where, Set<String> known, List<String> named) throws InvalidOffer {
        for (String name : named) {
            if (!known.contains(name)) {
                throw new InvalidOffer("unknown-name", where, name);
            }
        }
    }

    private static void rule(String where, String rule) throws InvalidOffer {
        try {
            if (rule != null) {
                Recurrence.of(rule);
            }
        } catch (InvalidRule e) {
            throw new InvalidOffer("bad-rule", where, rule);
        }
    }

    static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }
}
