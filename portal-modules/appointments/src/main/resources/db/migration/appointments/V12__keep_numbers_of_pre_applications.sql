-- Numbers of pre-applications for identity papers, one for each person of an appointment, and what the State was told of them.
CREATE TABLE pre_application (
    collectivite_id text     NOT NULL,
    appointment_id  uuid     NOT NULL,
    position        smallint NOT NULL CHECK (position BETWEEN 1 AND 10),
    number          text     NOT NULL CHECK (number ~ '^[A-Z0-9]{10}$'),
    manage_key      text     CHECK (length(manage_key) = 22),
    told_place_id   uuid,
    told_place      text,
    told_start      timestamptz,
    PRIMARY KEY (collectivite_id, appointment_id, position),
    UNIQUE (collectivite_id, appointment_id, number),
    FOREIGN KEY (collectivite_id, appointment_id) REFERENCES appointment (collectivite_id, id) ON DELETE CASCADE,
    CHECK (num_nulls(told_place_id, told_place, told_start) IN (0, 3))
);
COMMENT ON COLUMN pre_application.manage_key IS 'in the links that the State asks for again and again: the one key of which more than a hash is kept';
COMMENT ON COLUMN pre_application.told_place IS 'name of the place as it was told: what was told is taken back in the same words';
CREATE INDEX ON pre_application (collectivite_id, number);
CALL portal.isolate('appointments.pre_application');
