-- Who has an appointment and would rather come sooner; and the times that were kept for them, one after the other.
CREATE TABLE sooner_wish (
    collectivite_id text        NOT NULL,
    appointment_id  uuid        NOT NULL,
    asked_at        timestamptz NOT NULL,
    told            smallint    NOT NULL DEFAULT 0 CHECK (told BETWEEN 0 AND 3),
    told_at         timestamptz,
    PRIMARY KEY (collectivite_id, appointment_id),
    FOREIGN KEY (collectivite_id, appointment_id) REFERENCES appointment (collectivite_id, id) ON DELETE CASCADE
);
CALL portal.isolate('appointments.sooner_wish');

CREATE TABLE sooner_offer (
    id              uuid        PRIMARY KEY,
    collectivite_id text        NOT NULL,
    appointment_id  uuid        NOT NULL,
    place_id        uuid        NOT NULL,
    starts_at       timestamptz NOT NULL,
    hold_id         uuid        NOT NULL,
    sha256          bytea       NOT NULL CHECK (length(sha256) = 32),
    made_at         timestamptz NOT NULL,
    until           timestamptz NOT NULL,
    outcome         text        CHECK (outcome IN ('ACCEPTED', 'REFUSED', 'IGNORED', 'GONE')),
    UNIQUE (collectivite_id, sha256),
    UNIQUE (collectivite_id, hold_id),
    FOREIGN KEY (collectivite_id, appointment_id) REFERENCES appointment (collectivite_id, id) ON DELETE CASCADE
);
COMMENT ON COLUMN sooner_offer.hold_id IS 'the hold that keeps the time: nobody else can be told of it while it stands';
CREATE UNIQUE INDEX ON sooner_offer (collectivite_id, appointment_id) WHERE outcome IS NULL;
CREATE INDEX ON sooner_offer (collectivite_id, until) WHERE outcome IS NULL;
CALL portal.isolate('appointments.sooner_offer');
