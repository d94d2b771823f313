package fr.parvis.requests.follow;

/** Helps a resident who has lost the link to a request. */
public interface LostLinks {

    /**
     * Sends a link to the request of this number if this is the address that it was made with, at most once an hour.
     * Callers learn nothing: neither whether the number exists, nor whether the address is right.
     */
    void remind(String reference, String email);
}
