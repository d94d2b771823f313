-- What is offered: where, by whom, for what, when. Times of day are local; the portal knows the time zone.
CREATE TABLE place (
    id              uuid PRIMARY KEY,
    collectivite_id text    NOT NULL REFERENCES portal.collectivite (id),
    slug            text    NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name            text    NOT NULL CHECK (name <> ''),
    street          text    NOT NULL,
    postal_code     text    NOT NULL,
    city            text    NOT NULL,
    latitude        double precision CHECK (latitude BETWEEN -90 AND 90),
    longitude       double precision CHECK (longitude BETWEEN -180 AND 180),
    phone           text,
    access          text    NOT NULL DEFAULT '',
    features        text[]  NOT NULL DEFAULT '{}' CHECK (features <@ ARRAY['STEP_FREE', 'LIFT', 'ACCESSIBLE_TOILET',
                        'RESERVED_PARKING', 'HEARING_LOOP', 'SIGN_LANGUAGE', 'QUIET_ROOM', 'SEATS']),
    plan_document   uuid,
    active          boolean NOT NULL DEFAULT true,
    UNIQUE (collectivite_id, id),
    UNIQUE (collectivite_id, slug),
    CHECK ((latitude IS NULL) = (longitude IS NULL))
);
COMMENT ON COLUMN place.access IS 'how to come and to get in, in words; also the text alternative of the plan';
CALL portal.isolate('appointments.place');

CREATE TABLE resource (
    id              uuid PRIMARY KEY,
    collectivite_id text    NOT NULL,
    place_id        uuid    NOT NULL,
    kind            text    NOT NULL CHECK (kind IN ('DESK', 'AGENT')),
    name            text    NOT NULL CHECK (name <> ''),
    agent_subject   text,
    active          boolean NOT NULL DEFAULT true,
    UNIQUE (collectivite_id, id),
    FOREIGN KEY (collectivite_id, place_id) REFERENCES place (collectivite_id, id),
    CHECK (agent_subject IS NULL OR kind = 'AGENT')
);
COMMENT ON TABLE resource IS 'a desk or an agent: whatever can receive one appointment at a time';
CREATE INDEX ON resource (collectivite_id, place_id);
CALL portal.isolate('appointments.resource');

CREATE TABLE appointment_type (
    id                  uuid PRIMARY KEY,
    collectivite_id     text     NOT NULL REFERENCES portal.collectivite (id),
    slug                text     NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name                text     NOT NULL CHECK (name <> ''),
    summary             text     NOT NULL DEFAULT '',
    service             text     NOT NULL,
    theme               text     NOT NULL DEFAULT '',
    keywords            text[]   NOT NULL DEFAULT '{}',
    duration_minutes    smallint NOT NULL CHECK (duration_minutes BETWEEN 5 AND 480),
    buffer_before       smallint NOT NULL DEFAULT 0 CHECK (buffer_before BETWEEN 0 AND 240),
    buffer_after        smallint NOT NULL DEFAULT 0 CHECK (buffer_after BETWEEN 0 AND 240),
    min_notice_minutes  integer  NOT NULL DEFAULT 30 CHECK (min_notice_minutes >= 0),
    max_notice_days     smallint NOT NULL DEFAULT 90 CHECK (max_notice_days BETWEEN 1 AND 366),
    audience            text     NOT NULL DEFAULT 'EVERYONE'
                            CHECK (audience IN ('EVERYONE', 'SIGNED_IN', 'INVITED', 'PRESCRIBER', 'AGENTS')),
    mode                text     NOT NULL DEFAULT 'IN_PERSON' CHECK (mode IN ('IN_PERSON', 'PHONE', 'VIDEO', 'HOME')),
    capacity            smallint CHECK (capacity BETWEEN 2 AND 500),
    max_people          smallint NOT NULL DEFAULT 1 CHECK (max_people BETWEEN 1 AND 10),
    max_per_person      smallint NOT NULL DEFAULT 1 CHECK (max_per_person BETWEEN 1 AND 20),
    check_contact       boolean  NOT NULL DEFAULT true,
    documents           text[]   NOT NULL DEFAULT '{}',
    instructions        text     NOT NULL DEFAULT '',
    procedure_id        text,
    change_until_minutes integer NOT NULL DEFAULT 240 CHECK (change_until_minutes >= 0),
    release             jsonb    NOT NULL DEFAULT '{"kind": "ROLLING"}' CHECK (jsonb_typeof(release) = 'object'),
    waiting_list        boolean  NOT NULL DEFAULT true,
    waiting_room        boolean  NOT NULL DEFAULT false,
    ants_reason         text     CHECK (ants_reason IN ('CNI', 'PASSPORT', 'CNI-PASSPORT')),
    retention_days      integer  NOT NULL DEFAULT 730 CHECK (retention_days BETWEEN 1 AND 3650),
    active              boolean  NOT NULL DEFAULT true,
    UNIQUE (collectivite_id, id),
    UNIQUE (collectivite_id, slug),
    CHECK (capacity IS NULL OR max_people = 1)
);
COMMENT ON COLUMN appointment_type.capacity IS 'seats of a collective appointment; NULL for an individual one';
COMMENT ON COLUMN appointment_type.max_people IS 'people received in one go, a slot after the other';
COMMENT ON COLUMN appointment_type.max_per_person IS 'appointments to come of this type that one e-mail address or phone may hold';
COMMENT ON COLUMN appointment_type.check_contact IS 'whether who is not signed in proves the e-mail address or phone by a code';
COMMENT ON COLUMN appointment_type.change_until_minutes IS 'how long before its start it may be moved or cancelled by the resident';
CALL portal.isolate('appointments.appointment_type');

CREATE TABLE resource_type (
    collectivite_id text NOT NULL,
    resource_id     uuid NOT NULL,
    type_id         uuid NOT NULL,
    PRIMARY KEY (collectivite_id, resource_id, type_id),
    FOREIGN KEY (collectivite_id, resource_id) REFERENCES resource (collectivite_id, id) ON DELETE CASCADE,
    FOREIGN KEY (collectivite_id, type_id) REFERENCES appointment_type (collectivite_id, id) ON DELETE CASCADE
);
CREATE INDEX ON resource_type (collectivite_id, type_id);
CALL portal.isolate('appointments.resource_type');

CREATE TABLE opening (
    id              uuid PRIMARY KEY,
    collectivite_id text NOT NULL,
    resource_id     uuid NOT NULL,
    first_day       date NOT NULL,
    last_day        date,
    starts          time NOT NULL,
    ends            time NOT NULL,
    rule            text,
    UNIQUE (collectivite_id, id),
    FOREIGN KEY (collectivite_id, resource_id) REFERENCES resource (collectivite_id, id) ON DELETE CASCADE,
    CHECK (starts < ends),
    CHECK (last_day >= first_day)
);
COMMENT ON COLUMN opening.rule IS 'recurrence as the value of RRULE (RFC 5545); NULL for a single day';
CREATE INDEX ON opening (collectivite_id, resource_id);
CALL portal.isolate('appointments.opening');

-- An opening without any row here serves every type of its resource.
CREATE TABLE opening_type (
    collectivite_id text NOT NULL,
    opening_id      uuid NOT NULL,
    type_id         uuid NOT NULL,
    PRIMARY KEY (collectivite_id, opening_id, type_id),
    FOREIGN KEY (collectivite_id, opening_id) REFERENCES opening (collectivite_id, id) ON DELETE CASCADE,
    FOREIGN KEY (collectivite_id, type_id) REFERENCES appointment_type (collectivite_id, id) ON DELETE CASCADE
);
CALL portal.isolate('appointments.opening_type');

-- Of a resource, of a place, or, with neither, of the whole collectivité. Public holidays are computed, not stored.
CREATE TABLE closure (
    id              uuid PRIMARY KEY,
    collectivite_id text      NOT NULL REFERENCES portal.collectivite (id),
    place_id        uuid,
    resource_id     uuid,
    starts          timestamp NOT NULL,
    ends            timestamp NOT NULL,
    rule            text,
    reason          text      NOT NULL DEFAULT '',
    FOREIGN KEY (collectivite_id, place_id) REFERENCES place (collectivite_id, id) ON DELETE CASCADE,
    FOREIGN KEY (collectivite_id, resource_id) REFERENCES resource (collectivite_id, id) ON DELETE CASCADE,
    CHECK (starts < ends),
    CHECK (place_id IS NULL OR resource_id IS NULL)
);
COMMENT ON COLUMN closure.reason IS 'for agents; residents never read it';
CALL portal.isolate('appointments.closure');
