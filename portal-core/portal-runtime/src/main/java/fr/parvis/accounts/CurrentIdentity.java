package fr.parvis.accounts;

import java.util.Optional;

/**
 * Who is signed in on the current web request, as the identity server said at sign-in. Inject it anywhere; it answers on
 * every path, protected or not, and nobody is signed in outside a web request.
 */
public interface CurrentIdentity {

    /** The resident who is signed in, or empty. */
    Optional<SignedIn> resident();

    /** The agent who is signed in, or empty. */
    Optional<SignedIn> agent();
}
