package fr.parvis.modules.appointments.waitingroom.web;

import fr.parvis.modules.appointments.waitingroom.Room;
import fr.parvis.modules.appointments.waitingroom.Ticket;
import java.time.Instant;

/**
 * What a page of times says about the room in front of it.
 *
 * @param inside whether the reader has come through the room; else it opens soon
 * @param at until when the reader may choose, or when the room opens
 * @param path of the room
 */
record RoomNotice(boolean inside, Instant at, String path) {

    static RoomNotice opens(Room room) {
        return new RoomNotice(
                false, room.round().opensAt(), RoomVisit.ROOM + room.type().slug());
    }

    static RoomNotice inside(Room room, Ticket ticket) {
        return new RoomNotice(true, ticket.until(), RoomVisit.ROOM + room.type().slug());
    }
}
