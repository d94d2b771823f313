-- Who wants to be told when a time of a type with nothing free is free. The id is the secret of the link that ends it.
CREATE TABLE slot_watch (
    id              uuid PRIMARY KEY,
    collectivite_id text        NOT NULL,
    type_id         uuid        NOT NULL,
    email           text        NOT NULL,
    asked_at        timestamptz NOT NULL,
    told            smallint    NOT NULL DEFAULT 0 CHECK (told BETWEEN 0 AND 3),
    told_at         timestamptz,
    UNIQUE (collectivite_id, type_id, email),
    FOREIGN KEY (collectivite_id, type_id) REFERENCES appointment_type (collectivite_id, id) ON DELETE CASCADE,
    CHECK ((told = 0) = (told_at IS NULL))
);
CALL portal.isolate('appointments.slot_watch');
