-- Who may book what is not for everybody: a person invited to one appointment of a type, or a partner such as a social worker,
-- who books for other people. The code is told once, in a link or on paper; the database keeps hashes only.
CREATE TABLE pass (
    id              uuid        PRIMARY KEY,
    collectivite_id text        NOT NULL REFERENCES portal.collectivite (id),
    kind            text        NOT NULL CHECK (kind IN ('INVITATION', 'PARTNER')),
    type_id         uuid,
    service         text        NOT NULL,
    given_names     text        NOT NULL DEFAULT '',
    name            text        NOT NULL CHECK (name <> ''),
    email           text,
    phone           text,
    way             text        NOT NULL CHECK (way IN ('MAIL', 'SMS', 'LETTER')),
    made_by         text        NOT NULL,
    made_at         timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL,
    reminded_at     timestamptz,
    revoked_at      timestamptz,
    appointment_id  uuid,
    UNIQUE (collectivite_id, id),
    FOREIGN KEY (collectivite_id, type_id) REFERENCES appointment_type (collectivite_id, id) ON DELETE CASCADE,
    CHECK ((kind = 'INVITATION') = (type_id IS NOT NULL)),
    CHECK (kind = 'INVITATION' OR appointment_id IS NULL),
    CHECK (made_at < expires_at)
);
COMMENT ON COLUMN pass.appointment_id IS 'what an invitation was used for; it can be used again when that was cancelled';
CREATE INDEX ON pass (collectivite_id, made_at);
CALL portal.isolate('appointments.pass');

CREATE TABLE pass_key (
    collectivite_id text  NOT NULL,
    pass_id         uuid  NOT NULL,
    sha256          bytea NOT NULL CHECK (length(sha256) = 32),
    PRIMARY KEY (collectivite_id, sha256),
    FOREIGN KEY (collectivite_id, pass_id) REFERENCES pass (collectivite_id, id) ON DELETE CASCADE
);
CREATE INDEX ON pass_key (collectivite_id, pass_id);
CALL portal.isolate('appointments.pass_key');

ALTER TABLE appointment ADD COLUMN partner text;
COMMENT ON COLUMN appointment.partner IS 'name of the partner who booked it for somebody';
