package fr.parvis.modules.appointments.waitingroom;

import java.time.Duration;

/**
 * How a type lets people in.
 *
 * @param inside people who choose a slot at the same time
 * @param perMinute people let in a minute
 * @param stay how long one may choose
 * @param before how long before the release people may come; their order is drawn by lot
 * @param after how long after the release the room stands
 */
public record RoomRules(int inside, int perMinute, Duration stay, Duration before, Duration after) {}
