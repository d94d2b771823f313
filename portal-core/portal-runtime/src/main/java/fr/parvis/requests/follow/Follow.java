package fr.parvis.requests.follow;

import fr.parvis.requests.Page;
import java.util.Optional;

/** What residents see of their requests. */
public interface Follow {

    /**
     * Requests of the signed-in resident, newest first; empty when nobody is signed in.
     *
     * @param offset how many to skip
     * @param limit how many to return at most
     */
    Page<FollowedSummary> mine(int offset, int limit);

    /** The request that the key opens, its messages being read from now on; a wrong key is logged and opens nothing. */
    Optional<FollowedRequest> open(FollowKey key);
}
