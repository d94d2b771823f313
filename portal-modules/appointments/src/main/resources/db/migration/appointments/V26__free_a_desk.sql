-- A desk that cannot receive for a while, and what became of each appointment that it had. One by one, so that whoever goes
-- on after a stop does nothing twice.
CREATE TABLE desk_release (
    id              uuid PRIMARY KEY,
    collectivite_id text        NOT NULL,
    resource_id     uuid        NOT NULL,
    starts          timestamp   NOT NULL,
    ends            timestamp   NOT NULL,
    reason          text        NOT NULL DEFAULT '',
    otherwise       text        NOT NULL CHECK (otherwise IN ('KEEP', 'CANCEL')),
    agent           text        NOT NULL,
    agent_subject   text        NOT NULL,
    begun_at        timestamptz NOT NULL,
    closure_id      uuid REFERENCES closure (id) ON DELETE SET NULL,
    UNIQUE (collectivite_id, id),
    FOREIGN KEY (collectivite_id, resource_id) REFERENCES resource (collectivite_id, id),
    CHECK (starts < ends)
);
COMMENT ON COLUMN desk_release.reason IS 'for agents; residents never read it: it may be somebody''s health';
COMMENT ON COLUMN desk_release.otherwise IS 'what becomes of an appointment for which there is no other time';
COMMENT ON COLUMN desk_release.closure_id IS 'what keeps new appointments away; NULL once the desk is open again';
CREATE INDEX ON desk_release (collectivite_id, ends) WHERE closure_id IS NOT NULL;
CALL portal.isolate('appointments.desk_release');

CREATE TABLE desk_release_item (
    collectivite_id text        NOT NULL,
    release_id      uuid        NOT NULL,
    appointment_id  uuid        NOT NULL,
    starts_at       timestamptz NOT NULL,
    outcome         text        CHECK (outcome IN ('SAME_TIME', 'MOVED', 'KEPT', 'CANCELLED', 'GONE')),
    done_at         timestamptz,
    phoned_by       text,
    PRIMARY KEY (collectivite_id, release_id, appointment_id),
    FOREIGN KEY (collectivite_id, release_id) REFERENCES desk_release (collectivite_id, id) ON DELETE CASCADE,
    FOREIGN KEY (collectivite_id, appointment_id) REFERENCES appointment (collectivite_id, id) ON DELETE CASCADE,
    CHECK ((outcome IS NULL) = (done_at IS NULL))
);
COMMENT ON COLUMN desk_release_item.starts_at IS 'when it was to be before';
COMMENT ON COLUMN desk_release_item.phoned_by IS 'the agent who told them, where no message could';
COMMENT ON COLUMN desk_release_item.outcome IS 'NULL as long as it is to be done; GONE when the resident or a colleague was first';
CREATE INDEX ON desk_release_item (collectivite_id, appointment_id);
CALL portal.isolate('appointments.desk_release_item');
