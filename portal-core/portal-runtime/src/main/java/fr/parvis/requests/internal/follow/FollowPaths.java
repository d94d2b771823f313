package fr.parvis.requests.internal.follow;

import fr.parvis.requests.follow.FollowKey;
import java.util.Optional;

/** Where residents follow their requests, from the portal's root. */
public final class FollowPaths {

    private FollowPaths() {}

    /** For whoever holds the link. */
    public static String byLink(String reference, String token) {
        return "/suivi/" + reference + "/" + token;
    }

    /** For the signed-in owner. */
    public static String ofOwner(String reference) {
        return "/compte/demandes/" + reference;
    }

    /**
     * The PDF receipt.
     *
     * @param key the number of the request, followed by the token for whoever holds the link
     */
    static String receipt(String key) {
        return "/recus/" + key;
    }

    /** What downloads need in their address to know who asks. */
    static Optional<String> downloadKey(FollowKey key) {
        return key instanceof FollowKey.Link link
                ? Optional.of(link.reference() + "/" + link.token())
                : Optional.empty();
    }

    /** The reverse of {@link #downloadKey}, for a link. */
    public static Optional<FollowKey> linkOf(String downloadKey) {
        int slash = downloadKey.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : Optional.of(new FollowKey.Link(downloadKey.substring(0, slash), downloadKey.substring(slash + 1)));
    }

    /** What an address says of who asks: the number and the token of the link, or the number alone for the owner. */
    public static FollowKey keyOf(String text) {
        return linkOf(text).orElseGet(() -> new FollowKey.Owner(text));
    }

    /** The reverse of {@link #keyOf}. */
    public static String textOf(FollowKey key) {
        return downloadKey(key).orElse(key.reference());
    }

    /** Where the holder of this key follows the request. */
    public static String of(FollowKey key) {
        return key instanceof FollowKey.Link link ? byLink(link.reference(), link.token()) : ofOwner(key.reference());
    }
}
