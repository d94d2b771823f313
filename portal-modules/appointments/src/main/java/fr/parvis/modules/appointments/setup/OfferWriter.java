package fr.parvis.modules.appointments.setup;

import static fr.parvis.modules.appointments.setup.OfferCheck.orNone;

import fr.parvis.modules.appointments.setup.OfferFile.ClosureEntry;
import fr.parvis.modules.appointments.setup.OfferFile.OpeningEntry;
import fr.parvis.modules.appointments.setup.OfferFile.PlaceEntry;
import fr.parvis.modules.appointments.setup.OfferFile.ResourceEntry;
import fr.parvis.modules.appointments.setup.OfferFile.RoomEntry;
import fr.parvis.modules.appointments.setup.OfferFile.TypeEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Writes the rows of an offer. */
class OfferWriter {

    private static final String PLACE = """
            INSERT INTO appointments.place (id, collectivite_id, slug, name, street, postal_code, city, latitude, longitude,
                phone, access, features)
            VALUES (:row, :collectivite, :id, :name, :street, :postalCode, :city, :latitude, :longitude, :phone, :access,
                :features)
            """;

    private static final String TYPE = """
            INSERT INTO appointments.appointment_type (id, collectivite_id, slug, name, summary, service, theme, keywords,
                duration_minutes, buffer_before, buffer_after, min_notice_minutes, max_notice_days, audience, mode, capacity,
                max_people, max_per_person, check_contact, documents, instructions, procedure_id, change_until_minutes, release,
                waiting_list, ants_reason)
            VALUES (:row, :collectivite, :id, :name, :summary, :service, :theme, :keywords, :minutes, :minutesBefore,
                :minutesAfter, :minNoticeMinutes, :maxNoticeDays, :audience, :mode, :capacity, :maxPeople, :maxPerPerson,
                :checkContact, :documents, :instructions, :procedure, :changeUntilMinutes, :release::jsonb, :waitingList,
                :antsReason)
            """;

    private static final String ROOM = """
            UPDATE appointments.appointment_type SET waiting_room = true, room_inside = coalesce(:inside, room_inside),
                room_per_minute = coalesce(:perMinute, room_per_minute), room_minutes = coalesce(:minutes, room_minutes),
                room_before = coalesce(:before, room_before), room_after = coalesce(:after, room_after)
            WHERE id = :row
            """;

    private static final String OPENING = """
            INSERT INTO appointments.opening (id, collectivite_id, resource_id, first_day, last_day, starts, ends, rule)
            VALUES (:row, :collectivite, :resource, :from, :until, :starts, :ends, :rule)
            """;

    private static final String CLOSURE = """
            INSERT INTO appointments.closure (id, collectivite_id, place_id, starts, ends, rule, reason)
            VALUES (:row, :collectivite, :place, :from, :until, :rule, :reason)
            """;

    private final Handle handle;
    private final String collectivite;
    private final Map<String, UUID> places = new HashMap<>();
    private final Map<String, UUID> types = new HashMap<>();

    OfferWriter(Handle handle, String collectivite) {
        this.handle = handle;
        this.collectivite = collectivite;
    }

    void write(OfferFile offer) {
        offer.types().forEach(this::write);
        offer.places().forEach(this::write);
        orNone(offer.closures()).forEach(this::write);
    }

    private void write(TypeEntry type) {
        UUID row = UUID.randomUUID();
        types.put(type.id(), row);
        handle.createUpdate(TYPE)
                .bindMethods(type)
                .bind("row", row)
                .bind("collectivite", collectivite)
                .bind("summary", or(type.summary(), ""))
                .bind("theme", or(type.theme(), ""))
                .bindArray("keywords", String.class, orNone(type.keywords()))
                .bind("minutesBefore", or(type.minutesBefore(), 0))
                .bind("minutesAfter", or(type.minutesAfter(), 0))
                .bind("minNoticeMinutes", or(type.minNoticeMinutes(), 30))
                .bind("maxNoticeDays", or(type.maxNoticeDays(), 90))
                .bind(
                        "audience",
                        type.audience() == null ? "EVERYONE" : type.audience().name())
                .bind("mode", type.mode() == null ? "IN_PERSON" : type.mode().name())
                .bind("maxPeople", or(type.maxPeople(), 1))
                .bind("maxPerPerson", or(type.maxPerPerson(), 1))
                .bind("checkContact", or(type.checkContact(), true))
                .bindArray("documents", String.class, orNone(type.documents()))
                .bind("instructions", or(type.instructions(), ""))
                .bind("changeUntilMinutes", or(type.changeUntilMinutes(), 240))
                .bind(
                        "release",
                        type.release() == null
                                ? "{\"kind\": \"ROLLING\"}"
                                : type.release().toString())
                .bind("waitingList", or(type.waitingList(), true))
                .execute();
        if (type.waitingRoom() != null) {
            write(row, type.waitingRoom());
        }
    }

    private void write(UUID type, RoomEntry room) {
        handle.createUpdate(ROOM)
                .bind("row", type)
                .bind("inside", room.inside())
                .bind("perMinute", room.perMinute())
                .bind("minutes", room.minutes())
                .bind("before", room.before())
                .bind("after", room.after())
                .execute();
    }

    private void write(PlaceEntry place) {
        UUID row = UUID.randomUUID();
        places.put(place.id(), row);
        handle.createUpdate(PLACE)
                .bindMethods(place)
                .bind("row", row)
                .bind("collectivite", collectivite)
                .bind("access", or(place.access(), ""))
                .bindArray("features", String.class, orNone(place.features()))
                .execute();
        orNone(place.resources()).forEach(resource -> write(row, resource));
    }

    private void write(UUID place, ResourceEntry resource) {
        UUID row = UUID.randomUUID();
        handle.execute(
                "INSERT INTO appointments.resource (id, collectivite_id, place_id, kind, name) VALUES (?, ?, ?, ?, ?)",
                row,
                collectivite,
                place,
                resource.agent() ? "AGENT" : "DESK",
                resource.name());
        for (String type : orNone(resource.types())) {
            handle.execute(
                    "INSERT INTO appointments.resource_type VALUES (?, ?, ?)", collectivite, row, types.get(type));
        }
        orNone(resource.openings()).forEach(opening -> write(row, opening));
    }

    private void write(UUID resource, OpeningEntry opening) {
        UUID row = UUID.randomUUID();
        handle.createUpdate(OPENING)
                .bindMethods(opening)
                .bind("row", row)
                .bind("collectivite", collectivite)
                .bind("resource", resource)
                .execute();
        List<String> served = orNone(opening.types());
        for (String type : served) {
            handle.execute(
                    "INSERT INTO appointments.opening_type VALUES (?, ?, ?)", collectivite, row, types.get(type));
        }
    }

    private void write(ClosureEntry closure) {
        handle.createUpdate(CLOSURE)
                .bindMethods(closure)
                .bind("row", UUID.randomUUID())
                .bind("collectivite", collectivite)
                .bind("place", Optional.ofNullable(closure.place()).map(places::get))
                .bind("reason", or(closure.reason(), ""))
                .execute();
    }

    private static <T> T or(T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
