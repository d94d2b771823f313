-- Codes that prove an e-mail address or a phone. Only hashes are kept.
CREATE TABLE contact_code (
    id              uuid PRIMARY KEY,
    collectivite_id text        NOT NULL,
    appointment_id  uuid        NOT NULL,
    contact         text        NOT NULL,
    sha256          bytea       NOT NULL CHECK (length(sha256) = 32),
    tries           smallint    NOT NULL DEFAULT 0 CHECK (tries BETWEEN 0 AND 5),
    sent_at         timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL,
    checked_at      timestamptz,
    FOREIGN KEY (collectivite_id, appointment_id) REFERENCES appointment (collectivite_id, id) ON DELETE CASCADE
);
CREATE INDEX ON contact_code (collectivite_id, appointment_id, contact, sent_at);
CREATE INDEX ON contact_code (collectivite_id, contact, sent_at);
CALL portal.isolate('appointments.contact_code');

-- Each mail about an appointment has a link of its own; all of them open it.
CREATE TABLE appointment_key (
    collectivite_id text  NOT NULL,
    appointment_id  uuid  NOT NULL,
    sha256          bytea NOT NULL CHECK (length(sha256) = 32),
    PRIMARY KEY (collectivite_id, sha256),
    FOREIGN KEY (collectivite_id, appointment_id) REFERENCES appointment (collectivite_id, id) ON DELETE CASCADE
);
CREATE INDEX ON appointment_key (collectivite_id, appointment_id);
CALL portal.isolate('appointments.appointment_key');

-- A reminder is written once, whatever happens to the job that writes it.
CREATE TABLE reminder (
    collectivite_id text        NOT NULL,
    appointment_id  uuid        NOT NULL,
    starts_at       timestamptz NOT NULL,
    written_at      timestamptz NOT NULL,
    PRIMARY KEY (collectivite_id, appointment_id, starts_at),
    FOREIGN KEY (collectivite_id, appointment_id) REFERENCES appointment (collectivite_id, id) ON DELETE CASCADE
);
COMMENT ON COLUMN reminder.starts_at IS 'the time it reminds of: who moves an appointment is reminded again';
CALL portal.isolate('appointments.reminder');
