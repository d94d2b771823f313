package fr.parvis.requests.follow;

/** What a resident shows to see a request; checked anew at every act. */
public sealed interface FollowKey {

    /** The number of the request, as typed or as in the address. */
    String reference();

    /** The signed-in resident claims the request as theirs, {@code /compte/demandes/<reference>}. */
    record Owner(String reference) implements FollowKey {}

    /** Whoever holds the request's secret link, {@code /suivi/<reference>/<token>}. */
    record Link(String reference, String token) implements FollowKey {

        @Override
        public String toString() {
            return "Link[" + reference + "]"; // the token stays out of logs
        }
    }
}
