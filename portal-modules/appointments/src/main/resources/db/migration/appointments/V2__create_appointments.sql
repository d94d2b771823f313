-- A hold and the appointment that it becomes are one row, so that what was typed is lost with neither.
CREATE TABLE appointment (
    id               uuid PRIMARY KEY,
    collectivite_id  text        NOT NULL,
    type_id          uuid        NOT NULL,
    place_id         uuid        NOT NULL,
    state            text        NOT NULL CHECK (state IN ('HELD', 'BOOKED', 'ARRIVED', 'CALLED', 'SEEN', 'NO_SHOW',
                         'CANCELLED_BY_RESIDENT', 'CANCELLED_BY_SERVICE')),
    reference        text,
    starts_at        timestamptz NOT NULL,
    ends_at          timestamptz NOT NULL,
    people           smallint    NOT NULL DEFAULT 1 CHECK (people BETWEEN 1 AND 10),
    given_names      text        NOT NULL DEFAULT '',
    family_name      text        NOT NULL DEFAULT '',
    email            text,
    phone            text,
    comment          text        NOT NULL DEFAULT '',
    resident_id      uuid,
    party_id         uuid,
    request_id       uuid,
    channel          text        NOT NULL CHECK (channel IN ('ONLINE', 'COUNTER', 'PHONE', 'PRESCRIBER', 'ANTS')),
    created_by       text,
    typed            jsonb,
    owner_sha256     bytea       CHECK (length(owner_sha256) = 32),
    manage_sha256    bytea       CHECK (length(manage_sha256) = 32),
    sequence         integer     NOT NULL DEFAULT 0,
    held_until       timestamptz,
    created_at       timestamptz NOT NULL,
    booked_at        timestamptz,
    ended_at         timestamptz,
    UNIQUE (collectivite_id, id),
    UNIQUE (collectivite_id, reference),
    FOREIGN KEY (collectivite_id, type_id) REFERENCES appointment_type (collectivite_id, id),
    FOREIGN KEY (collectivite_id, place_id) REFERENCES place (collectivite_id, id),
    FOREIGN KEY (collectivite_id, resident_id) REFERENCES portal.resident (collectivite_id, id),
    CHECK (starts_at < ends_at),
    CHECK ((state = 'HELD') = (held_until IS NOT NULL)),
    CHECK ((state = 'HELD') = (booked_at IS NULL)),
    CHECK (state = 'HELD' OR reference IS NOT NULL AND family_name <> '' AND typed IS NULL)
);
COMMENT ON COLUMN appointment.typed IS 'what the resident typed while the slot is held; kept when the hold ends, so that another slot can be taken with it';
COMMENT ON COLUMN appointment.owner_sha256 IS 'of the key in the cookie of the browser that holds it';
COMMENT ON COLUMN appointment.manage_sha256 IS 'of the secret in the links that move or cancel it';
COMMENT ON COLUMN appointment.sequence IS 'SEQUENCE of its iCalendar object (RFC 5545)';
CREATE INDEX ON appointment (collectivite_id, place_id, starts_at);
CREATE INDEX ON appointment (collectivite_id, type_id, starts_at);
CREATE INDEX ON appointment (collectivite_id, lower(email), starts_at) WHERE email IS NOT NULL;
CREATE INDEX ON appointment (collectivite_id, resident_id, starts_at) WHERE resident_id IS NOT NULL;
CREATE INDEX ON appointment (collectivite_id, held_until) WHERE state = 'HELD';
CALL portal.isolate('appointments.appointment');

-- The guarantee. Whatever takes time of a resource is a row here, buffers included, and no two rows may overlap. A row goes
-- when its time is free again; an ended hold is deleted by whoever wants its time.
CREATE TABLE occupation (
    id              uuid PRIMARY KEY,
    collectivite_id text      NOT NULL,
    resource_id     uuid      NOT NULL,
    during          tstzrange NOT NULL,
    kind            text      NOT NULL CHECK (kind IN ('APPOINTMENT', 'SESSION', 'BLOCK')),
    appointment_id  uuid,
    type_id         uuid,
    capacity        smallint,
    held_until      timestamptz,
    reason          text      NOT NULL DEFAULT '',
    UNIQUE (collectivite_id, id),
    UNIQUE (collectivite_id, id, capacity),
    UNIQUE (collectivite_id, appointment_id),
    FOREIGN KEY (collectivite_id, resource_id) REFERENCES resource (collectivite_id, id),
    FOREIGN KEY (collectivite_id, appointment_id) REFERENCES appointment (collectivite_id, id) ON DELETE CASCADE,
    FOREIGN KEY (collectivite_id, type_id) REFERENCES appointment_type (collectivite_id, id),
    CHECK (lower(during) < upper(during) AND lower_inc(during) AND NOT upper_inc(during)),
    CHECK ((kind = 'APPOINTMENT') = (appointment_id IS NOT NULL)),
    CHECK ((kind = 'SESSION') = (capacity IS NOT NULL AND type_id IS NOT NULL)),
    CHECK (held_until IS NULL OR kind = 'APPOINTMENT'),
    EXCLUDE USING gist (resource_id WITH =, during WITH &&)
);
CALL portal.isolate('appointments.occupation');

-- Seats of a collective session: numbered, so that one too many cannot be.
CREATE TABLE seat (
    collectivite_id text     NOT NULL,
    session_id      uuid     NOT NULL,
    capacity        smallint NOT NULL,
    number          smallint NOT NULL CHECK (number >= 1),
    appointment_id  uuid     NOT NULL,
    held_until      timestamptz,
    PRIMARY KEY (collectivite_id, session_id, number),
    UNIQUE (collectivite_id, appointment_id),
    FOREIGN KEY (collectivite_id, session_id, capacity) REFERENCES occupation (collectivite_id, id, capacity),
    FOREIGN KEY (collectivite_id, appointment_id) REFERENCES appointment (collectivite_id, id) ON DELETE CASCADE,
    CHECK (number <= capacity)
);
CALL portal.isolate('appointments.seat');

CREATE TABLE appointment_event (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    collectivite_id text        NOT NULL,
    appointment_id  uuid        NOT NULL,
    at              timestamptz NOT NULL,
    actor           text        NOT NULL CHECK (actor IN ('RESIDENT', 'AGENT', 'PORTAL', 'ANTS')),
    agent           text,
    kind            text        NOT NULL,
    details         jsonb       NOT NULL DEFAULT '{}',
    FOREIGN KEY (collectivite_id, appointment_id) REFERENCES appointment (collectivite_id, id) ON DELETE CASCADE
);
CREATE INDEX ON appointment_event (collectivite_id, appointment_id, id);
CALL portal.isolate('appointments.appointment_event');
