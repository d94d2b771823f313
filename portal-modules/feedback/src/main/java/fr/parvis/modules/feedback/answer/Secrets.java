package fr.parvis.modules.feedback.answer;

import fr.parvis.spi.collectivite.Collectivites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jdbi.v3.core.Jdbi;

/** Keys of the current collectivité, drawn when they are first needed. */
@ApplicationScoped
public class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final int SEAL = 12;

    private final Map<String, byte[]> inMemory = new ConcurrentHashMap<>();
    private Jdbi jdbi;
    private Collectivites collectivites;
    private Clock clock;

    /** For the container's proxy. */
    protected Secrets() {}

    @Inject
    public Secrets(Jdbi jdbi, Collectivites collectivites, Clock clock) {
        this.jdbi = jdbi;
        this.collectivites = collectivites;
        this.clock = clock;
    }

    /** A text that only this collectivité's portal can compute. */
    @Transactional
    public byte[] sign(String text) {
        return signAtOnce().map(signer -> signer.apply(text)).orElseGet(() -> hmac(linkKey(), text));
    }

    /** Signs as {@link #sign} does, without a query; empty until {@link #remember} was called on this node. */
    public Optional<Function<String, byte[]>> signAtOnce() {
        return Optional.ofNullable(inMemory.get(collectivites.current().id())).map(key -> text -> hmac(key, text));
    }

    /** A short signature of a text, for addresses and fields of forms. */
    @Transactional
    public String seal(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(sign(text), SEAL));
    }

    /** Whether a text was sealed here. */
    @Transactional
    public boolean isSealed(String text, String given) {
        return MessageDigest.isEqual(
                seal(text).getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps the key of the current collectivité in memory, once the transaction that drew it is over. */
    public void remember(byte[] key) {
        inMemory.put(collectivites.current().id(), key);
    }

    /** An address as it can be told from others today, and no longer tomorrow. */
    @Transactional
    public byte[] hide(String address) {
        return hmac(salt(), address);
    }

    /** Forgets the salts of former days, and what was hidden with them. */
    @Transactional
    public void forget() {
        LocalDate today = today();
        jdbi.useHandle(handle -> {
            handle.createUpdate("DELETE FROM feedback.reply_wish WHERE wished_at < :lastYear")
                    .bind("lastYear", clock.instant().minus(Duration.ofDays(365)))
                    .execute();
            handle.createUpdate("DELETE FROM feedback.day_salt WHERE day < :today")
                    .bind("today", today)
                    .execute();
            handle.createUpdate(
                            "UPDATE feedback.answer SET address_hash = NULL WHERE address_hash IS NOT NULL AND day < :today")
                    .bind("today", today)
                    .execute();
        });
    }

    /** The key of the current collectivité. */
    @Transactional
    public byte[] linkKey() {
        return jdbi.withHandle(handle -> {
            handle.createUpdate("INSERT INTO feedback.secret VALUES (:collectivite, :key) ON CONFLICT DO NOTHING")
                    .bind("collectivite", collectivites.current().id())
                    .bind("key", random())
                    .execute();
            return handle.createQuery("SELECT link_key FROM feedback.secret")
                    .mapTo(byte[].class)
                    .one();
        });
    }

    private byte[] salt() {
        LocalDate today = today();
        return jdbi.withHandle(handle -> {
            handle.createUpdate(
                            "INSERT INTO feedback.day_salt VALUES (:collectivite, :today, :salt) ON CONFLICT DO NOTHING")
                    .bind("collectivite", collectivites.current().id())
                    .bind("today", today)
                    .bind("salt", random())
                    .execute();
            return handle.createQuery("SELECT salt FROM feedback.day_salt WHERE day = :today")
                    .bind("today", today)
                    .mapTo(byte[].class)
                    .one();
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Answers.PARIS);
    }

    private static byte[] random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
