-- Calendars that agents keep elsewhere, and what is told to them. A time in which somebody is away closes their resource as an
-- absence does, instead of occupying it: an appointment that stands already may be under it, and is never cancelled by it.
CREATE TABLE outside_calendar (
    collectivite_id text        NOT NULL,
    resource_id     uuid        NOT NULL,
    address         text        NOT NULL CHECK (address ~ '^https?://'),
    added_by        text        NOT NULL,
    added_at        timestamptz NOT NULL,
    asked_at        timestamptz,
    read_at         timestamptz,
    expanded_on     date,
    etag            text        NOT NULL DEFAULT '',
    last_modified   text        NOT NULL DEFAULT '',
    trouble         text,
    unread          smallint    NOT NULL DEFAULT 0,
    PRIMARY KEY (collectivite_id, resource_id),
    FOREIGN KEY (collectivite_id, resource_id) REFERENCES resource (collectivite_id, id) ON DELETE CASCADE
);
COMMENT ON COLUMN outside_calendar.read_at IS 'when it was last understood; what is known of it is that old';
COMMENT ON COLUMN outside_calendar.expanded_on IS 'the day its recurrences were followed from';
COMMENT ON COLUMN outside_calendar.trouble IS 'why the last attempt failed; NULL when it did not';
COMMENT ON COLUMN outside_calendar.unread IS 'entries that could not be understood';
CALL portal.isolate('appointments.outside_calendar');

CREATE TABLE away (
    id              uuid      PRIMARY KEY,
    collectivite_id text      NOT NULL,
    resource_id     uuid      NOT NULL,
    during          tstzrange NOT NULL CHECK (lower(during) < upper(during)),
    UNIQUE (collectivite_id, resource_id, during),
    FOREIGN KEY (collectivite_id, resource_id) REFERENCES outside_calendar (collectivite_id, resource_id) ON DELETE CASCADE
);
CREATE INDEX ON away USING gist (resource_id, during);
CALL portal.isolate('appointments.away');
CREATE TRIGGER mark_time AFTER INSERT OR DELETE ON away FOR EACH ROW EXECUTE FUNCTION appointments.mark_time();

CREATE TABLE calendar_feed (
    collectivite_id text        NOT NULL,
    resource_id     uuid        NOT NULL,
    sha256          bytea       NOT NULL CHECK (length(sha256) = 32),
    names           boolean     NOT NULL DEFAULT false,
    made_by         text        NOT NULL,
    made_at         timestamptz NOT NULL,
    PRIMARY KEY (collectivite_id, resource_id),
    UNIQUE (collectivite_id, sha256),
    FOREIGN KEY (collectivite_id, resource_id) REFERENCES resource (collectivite_id, id) ON DELETE CASCADE
);
COMMENT ON COLUMN calendar_feed.names IS 'whether it tells who comes';
CALL portal.isolate('appointments.calendar_feed');
