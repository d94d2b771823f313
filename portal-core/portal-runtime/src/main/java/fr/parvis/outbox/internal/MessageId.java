package fr.parvis.outbox.internal;

import java.util.UUID;

/** A message as a scheduled task names it: the collectivité comes along, since rows are visible only inside of it. */
record MessageId(String collectivite, UUID id) {

    static MessageId parse(String instance) {
        int slash = instance.indexOf('/');
        return new MessageId(instance.substring(0, slash), UUID.fromString(instance.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return collectivite + "/" + id;
    }
}
