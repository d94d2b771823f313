package fr.parvis.modules.feedback.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Links that let the holder of a request, or of an appointment, answer once. They are computed, not stored: the link says which procedure and
 * which revision, and a mark of the request that leads back to nobody.
 */
@ApplicationScoped
public class RequestLinks {

    private static final int SIGNATURE = 16;
    private static final int MARK = 32;

    private Secrets secrets;

    /** For the container's proxy. */
    protected RequestLinks() {}

    @Inject
    public RequestLinks(Secrets secrets) {
        this.secrets = secrets;
    }

    /** The last segment of the link of a request. */
    public String key(UUID requestId, String procedureId, int revision) {
        return key(secrets::sign, requestId, procedureId, revision);
    }

    /** The same without a query, for the pages of others; empty while the key is not in memory. */
    public Optional<String> keyAtOnce(UUID requestId, String procedureId, int revision) {
        return secrets.signAtOnce().map(signer -> key(signer, requestId, procedureId, revision));
    }

    private static String key(Function<String, byte[]> signer, UUID requestId, String procedureId, int revision) {
        byte[] mark = signer.apply("request " + requestId);
        byte[] both = Arrays.copyOf(mark, MARK + SIGNATURE);
        System.arraycopy(signature(signer, mark, procedureId, revision), 0, both, MARK, SIGNATURE);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
    }

    /** The mark of the request, if this portal made the link. */
    public Optional<byte[]> mark(String key, String procedureId, int revision) {
        byte[] both;
        try {
            both = Base64.getUrlDecoder().decode(key);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (both.length != MARK + SIGNATURE) {
            return Optional.empty();
        }
        byte[] mark = Arrays.copyOf(both, MARK);
        byte[] given = Arrays.copyOfRange(both, MARK, both.length);
        return MessageDigest.isEqual(given, signature(secrets::sign, mark, procedureId, revision))
                ? Optional.of(mark)
                : Optional.empty();
    }

    private static byte[] signature(Function<String, byte[]> signer, byte[] mark, String procedureId, int revision) {
        String said = "link " + procedureId + " " + revision + " "
                + Base64.getEncoder().encodeToString(mark);
        return Arrays.copyOf(signer.apply(said), SIGNATURE);
    }
}
