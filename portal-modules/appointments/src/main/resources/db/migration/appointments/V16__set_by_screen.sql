-- What administrators set by screen. A version lets the second of two who change one thing be told.
ALTER TABLE place ADD COLUMN version integer NOT NULL DEFAULT 0;
ALTER TABLE resource ADD COLUMN version integer NOT NULL DEFAULT 0;
ALTER TABLE appointment_type ADD COLUMN version integer NOT NULL DEFAULT 0;
ALTER TABLE opening ADD COLUMN version integer NOT NULL DEFAULT 0;
ALTER TABLE closure ADD COLUMN version integer NOT NULL DEFAULT 0;

ALTER TABLE appointment_type
    ADD COLUMN reminder_hours smallint NOT NULL DEFAULT 48 CHECK (reminder_hours BETWEEN 0 AND 336);
COMMENT ON COLUMN appointment_type.reminder_hours IS 'how long before its start the resident is reminded; 0 for never';

-- The picture of how to come to a place, drawn anew from what was sent.
ALTER TABLE place DROP COLUMN plan_document;
COMMENT ON COLUMN place.access IS 'how to come and to get in, in words';
CREATE TABLE place_plan (
    collectivite_id text    NOT NULL,
    place_id        uuid    NOT NULL,
    content         bytea   NOT NULL CHECK (length(content) BETWEEN 1 AND 300000),
    media_type      text    NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg')),
    width           integer NOT NULL CHECK (width > 0),
    height          integer NOT NULL CHECK (height > 0),
    alternative     text    NOT NULL CHECK (alternative <> ''),
    version         uuid    NOT NULL,
    PRIMARY KEY (collectivite_id, place_id),
    FOREIGN KEY (collectivite_id, place_id) REFERENCES place (collectivite_id, id) ON DELETE CASCADE
);
COMMENT ON COLUMN place_plan.alternative IS 'what the picture shows, for who does not see it';
COMMENT ON COLUMN place_plan.version IS 'part of its address, so that browsers may keep it';
CALL portal.isolate('appointments.place_plan');

-- Which public holidays are kept; without a row, the option of the module tells.
CREATE TABLE holiday_choice (
    collectivite_id text PRIMARY KEY REFERENCES portal.collectivite (id),
    department      text    NOT NULL,
    version         integer NOT NULL DEFAULT 0
);
CALL portal.isolate('appointments.holiday_choice');

CREATE FUNCTION appointments.mark_all() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM appointments.lock_free_days();
    UPDATE appointments.free_day SET stale = true WHERE NOT stale;
    RETURN NULL;
END $$;
CREATE TRIGGER mark_all AFTER INSERT OR UPDATE OR DELETE ON holiday_choice
    FOR EACH ROW EXECUTE FUNCTION appointments.mark_all();

-- Who changed what; never changed itself.
CREATE TABLE setting_change (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    collectivite_id text        NOT NULL REFERENCES portal.collectivite (id),
    at              timestamptz NOT NULL,
    agent           text        NOT NULL,
    act             text        NOT NULL CHECK (act IN ('ADDED', 'CHANGED', 'REMOVED')),
    setting         text        NOT NULL,
    subject_id      uuid,
    subject         text        NOT NULL,
    differences     jsonb       NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(differences) = 'object'),
    concerned       integer     NOT NULL DEFAULT 0
);
COMMENT ON COLUMN setting_change.differences IS 'for each field that changed, what it was and what it is';
COMMENT ON COLUMN setting_change.concerned IS 'appointments that no longer fitted and were kept knowingly';
CREATE INDEX ON setting_change (collectivite_id, id);
CALL portal.isolate('appointments.setting_change');

CREATE FUNCTION appointments.mark_switched() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM appointments.mark_place(NEW.id);
    RETURN NULL;
END $$;
CREATE TRIGGER mark_switched AFTER UPDATE OF active ON place
    FOR EACH ROW WHEN (OLD.active <> NEW.active) EXECUTE FUNCTION appointments.mark_switched();
