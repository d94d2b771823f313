package fr.parvis.modules.appointments.ants.coordination;

import java.util.List;

/**
 * What the State knows of a pre-application.
 *
 * @param state where it stands
 * @param appointments those that it was told of, here or elsewhere
 */
public record Known(State state, List<Meeting> appointments) {

    /** Where a pre-application stands. */
    public enum State {
        VALIDATED,
        CONSUMED,
        DECLARED,
        UNKNOWN,
        EXPIRED
    }

    /**
     * An appointment, of this portal or of any other.
     *
     * @param place name of the place
     * @param managementUrl where it is managed
     * @param date local date and time, as the service writes them
     */
    public record Meeting(String place, String managementUrl, String date) {

        private static final int TO_THE_MINUTE = 16;

        /** Whether it is the one that we told, or would tell. */
        public boolean is(String address, Told told) {
            return managementUrl.equals(address) && minute().equals(minute(told.date()));
        }

        /** Local day and minute, with a space between them, however the service writes them. */
        public String minute() {
            return minute(date);
        }

        /** The service does not write dates as it takes them. */
        private static String minute(String date) {
            return date.substring(0, Math.min(TO_THE_MINUTE, date.length())).replace('T', ' ');
        }
    }
}
