-- In front of the booking of a type that asks for it, when its slots open.
ALTER TABLE appointment_type
    ADD COLUMN room_inside     smallint NOT NULL DEFAULT 60 CHECK (room_inside BETWEEN 1 AND 2000),
    ADD COLUMN room_per_minute smallint NOT NULL DEFAULT 60 CHECK (room_per_minute BETWEEN 1 AND 6000),
    ADD COLUMN room_minutes    smallint NOT NULL DEFAULT 10 CHECK (room_minutes BETWEEN 3 AND 60),
    ADD COLUMN room_before     smallint NOT NULL DEFAULT 30 CHECK (room_before BETWEEN 0 AND 720),
    ADD COLUMN room_after      smallint NOT NULL DEFAULT 120 CHECK (room_after BETWEEN 10 AND 1440);
COMMENT ON COLUMN appointment_type.waiting_room IS 'whether residents wait their turn when slots open';
COMMENT ON COLUMN appointment_type.room_inside IS 'people who choose a slot at the same time';
COMMENT ON COLUMN appointment_type.room_per_minute IS 'people let in a minute';
COMMENT ON COLUMN appointment_type.room_minutes IS 'how long one may take to choose';
COMMENT ON COLUMN appointment_type.room_before IS 'minutes before the release from which one may come; who comes then is drawn by lot';
COMMENT ON COLUMN appointment_type.room_after IS 'minutes after the release at which the room closes; a type without an hour of release has it always';

-- One opening of the room. A type without an hour of release has one round for ever, which opened in 1970.
CREATE TABLE room_round (
    collectivite_id text        NOT NULL,
    type_id         uuid        NOT NULL,
    opens_at        timestamptz NOT NULL,
    key             bytea       NOT NULL CHECK (length(key) = 32),
    drawn_at        timestamptz,
    ranks           integer     NOT NULL DEFAULT 0,
    called          integer     NOT NULL DEFAULT 0 CHECK (called BETWEEN 0 AND ranks),
    called_at       timestamptz,
    PRIMARY KEY (collectivite_id, type_id, opens_at),
    FOREIGN KEY (collectivite_id, type_id) REFERENCES appointment_type (collectivite_id, id) ON DELETE CASCADE
);
COMMENT ON COLUMN room_round.key IS 'signs the tickets';
COMMENT ON COLUMN room_round.ranks IS 'tickets that have a rank';
COMMENT ON COLUMN room_round.called IS 'rank of the last one who was called in';
CALL portal.isolate('appointments.room_round');

-- A place in the queue: written when somebody comes, when they get their rank, when they are called, enter and leave; never by waiting.
CREATE TABLE room_ticket (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    collectivite_id text        NOT NULL,
    type_id         uuid        NOT NULL,
    opens_at        timestamptz NOT NULL,
    owner_sha256    bytea       NOT NULL CHECK (length(owner_sha256) = 32),
    resident_id     uuid,
    came_at         timestamptz NOT NULL,
    rank            integer,
    called_at       timestamptz,
    entered_at      timestamptz,
    leaves_at       timestamptz,
    ended_at        timestamptz,
    UNIQUE (collectivite_id, type_id, opens_at, rank),
    FOREIGN KEY (collectivite_id, type_id, opens_at) REFERENCES room_round (collectivite_id, type_id, opens_at) ON DELETE CASCADE,
    FOREIGN KEY (collectivite_id, resident_id) REFERENCES portal.resident (collectivite_id, id) ON DELETE CASCADE,
    CHECK (called_at IS NULL OR rank IS NOT NULL),
    CHECK (entered_at IS NULL OR called_at IS NOT NULL),
    CHECK ((entered_at IS NULL) = (leaves_at IS NULL))
);
COMMENT ON COLUMN room_ticket.leaves_at IS 'until when they may choose a slot';
COMMENT ON COLUMN room_ticket.ended_at IS 'when they left, booked or had no time left';
CREATE UNIQUE INDEX ON room_ticket (collectivite_id, type_id, opens_at, owner_sha256) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX ON room_ticket (collectivite_id, type_id, opens_at, resident_id) WHERE ended_at IS NULL AND resident_id IS NOT NULL;
CREATE INDEX ON room_ticket (collectivite_id, type_id, opens_at, id) WHERE rank IS NULL;
CREATE INDEX ON room_ticket (collectivite_id, type_id, opens_at) WHERE called_at IS NOT NULL AND ended_at IS NULL;
CALL portal.isolate('appointments.room_ticket');
