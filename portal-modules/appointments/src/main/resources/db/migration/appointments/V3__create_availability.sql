-- What search reads: the free starts of a type at a place on a day, whatever their release. It may be a little late; a
-- booking asks the occupations.
CREATE TABLE free_day (
    collectivite_id text          NOT NULL,
    type_id         uuid          NOT NULL,
    place_id        uuid          NOT NULL,
    day             date          NOT NULL,
    starts          timestamptz[] NOT NULL,
    PRIMARY KEY (collectivite_id, type_id, day, place_id),
    FOREIGN KEY (collectivite_id, type_id) REFERENCES appointment_type (collectivite_id, id) ON DELETE CASCADE,
    FOREIGN KEY (collectivite_id, place_id) REFERENCES place (collectivite_id, id) ON DELETE CASCADE
);
CALL portal.isolate('appointments.free_day');

-- Days to count again. Rows are only added and taken away: two bookings of one day must not wait for each other.
CREATE TABLE stale_day (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    collectivite_id text NOT NULL,
    place_id        uuid NOT NULL,
    day             date NOT NULL,
    FOREIGN KEY (collectivite_id, place_id) REFERENCES place (collectivite_id, id) ON DELETE CASCADE
);
CREATE INDEX ON stale_day (collectivite_id, id);
CALL portal.isolate('appointments.stale_day');
