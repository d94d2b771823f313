package fr.parvis.notifications.internal;

import fr.parvis.spi.collectivite.Collectivite;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The identifier of a message, always the same for the same notice. */
final class MessageId {

    private MessageId() {}

    static String of(Collectivite collectivite, String idempotencyKey, String from) {
        byte[] name = (collectivite.id() + "/" + idempotencyKey).getBytes(StandardCharsets.UTF_8);
        String domain = from.substring(from.indexOf('@') + 1);
        return "<" + UUID.nameUUIDFromBytes(name) + "@" + domain + ">";
    }
}
