package fr.parvis.modules.appointments.queue;

import java.util.UUID;

/**
 * The hall of a place, where people announce themselves and wait.
 *
 * @param kioskKey secret in the address of the kiosk
 * @param screenKey secret in the address of the screen
 * @param rules how people are received
 */
public record Hall(UUID placeId, String kioskKey, String screenKey, Rules rules) {

    /**
     * How people are received.
     *
     * @param earlyMinutes how long before an appointment one may announce oneself
     * @param patienceMinutes after which who came without appointment is called like who has one
     * @param mostWaiting people without appointment who may wait at once
     * @param prints whether the kiosk has a printer
     */
    public record Rules(int earlyMinutes, int patienceMinutes, int mostWaiting, boolean prints) {

        /** Of a hall that nobody has set. */
        public static final Rules USUAL = new Rules(30, 60, 50, false);
    }
}
