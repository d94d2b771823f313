CREATE TABLE request (
    id                 uuid PRIMARY KEY,
    collectivite_id    text NOT NULL REFERENCES collectivite (id),
    reference          text NOT NULL UNIQUE CHECK (reference ~ '^[A-Z]{3}-[0-9]{2}-[0-9A-Z]{4}-[0-9A-Z]$'),
    submission_key     uuid NOT NULL,
    secret_sha256      bytea NOT NULL CHECK (length(secret_sha256) = 32),
    module             text NOT NULL,
    procedure_id       text NOT NULL,
    procedure_revision integer NOT NULL CHECK (procedure_revision > 0),
    title              text NOT NULL,
    service            text NOT NULL,
    channel            text NOT NULL CHECK (channel IN ('ONLINE', 'COUNTER', 'PAPER', 'PHONE', 'API')),
    urgent             boolean NOT NULL,
    sensitive          boolean NOT NULL,
    resident_id        uuid,
    applicant_name     text NOT NULL,
    applicant_email    text,
    state              text NOT NULL CHECK (state IN ('SUBMITTED', 'IN_PROGRESS', 'WAITING_FOR_RESIDENT', 'ACCEPTED',
                                                      'REFUSED', 'CLOSED', 'WITHDRAWN')),
    submitted_at       timestamptz NOT NULL,
    due_at             timestamptz,
    assignee           text,
    assignee_name      text,
    reason             text,
    ended_at           timestamptz,
    retention_days     integer NOT NULL CHECK (retention_days >= 0),
    version            integer NOT NULL DEFAULT 1,
    UNIQUE (collectivite_id, submission_key),
    UNIQUE (collectivite_id, id),
    FOREIGN KEY (collectivite_id, resident_id) REFERENCES resident (collectivite_id, id),
    CHECK ((assignee IS NULL) = (assignee_name IS NULL)),
    CHECK ((state IN ('ACCEPTED', 'REFUSED', 'CLOSED', 'WITHDRAWN')) = (ended_at IS NOT NULL)),
    CHECK (state NOT IN ('REFUSED', 'CLOSED') OR length(reason) > 0)
);
COMMENT ON COLUMN request.version IS 'grows by one at each change: an agent who decides on an older one is told';
CREATE INDEX ON request (collectivite_id, service, urgent DESC, due_at, submitted_at) WHERE ended_at IS NULL;
CREATE INDEX ON request (collectivite_id, resident_id, submitted_at DESC);
CREATE INDEX ON request (collectivite_id, submitted_at DESC);
CALL isolate('request');

CREATE TABLE message (
    id              uuid PRIMARY KEY,
    collectivite_id text NOT NULL,
    request_id      uuid NOT NULL,
    author          text NOT NULL CHECK (author IN ('RESIDENT', 'AGENT')),
    author_name     text NOT NULL,
    body            text NOT NULL CHECK (length(body) BETWEEN 1 AND 5000),
    sent_at         timestamptz NOT NULL,
    read_at         timestamptz,
    FOREIGN KEY (collectivite_id, request_id) REFERENCES request (collectivite_id, id) ON DELETE CASCADE
);
CREATE INDEX ON message (collectivite_id, request_id, sent_at);
CALL isolate('message');

-- For agents only: never shown to the resident outside of a lawful access request.
CREATE TABLE note (
    id              uuid PRIMARY KEY,
    collectivite_id text NOT NULL,
    request_id      uuid NOT NULL,
    author_name     text NOT NULL,
    body            text NOT NULL CHECK (length(body) BETWEEN 1 AND 5000),
    written_at      timestamptz NOT NULL,
    FOREIGN KEY (collectivite_id, request_id) REFERENCES request (collectivite_id, id) ON DELETE CASCADE
);
CREATE INDEX ON note (collectivite_id, request_id, written_at);
CALL isolate('note');

-- What an agent asked the resident to correct or add; at most one is open for a request.
CREATE TABLE question (
    id              uuid PRIMARY KEY,
    collectivite_id text NOT NULL,
    request_id      uuid NOT NULL,
    items           text[] NOT NULL CHECK (cardinality(items) > 0),
    message         text NOT NULL CHECK (length(message) BETWEEN 1 AND 5000),
    asked_at        timestamptz NOT NULL,
    answered_at     timestamptz,
    FOREIGN KEY (collectivite_id, request_id) REFERENCES request (collectivite_id, id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX one_open_question ON question (collectivite_id, request_id) WHERE answered_at IS NULL;
CALL isolate('question');

CREATE TABLE attachment (
    collectivite_id text NOT NULL,
    request_id      uuid NOT NULL,
    document_id     uuid NOT NULL,
    origin          text NOT NULL CHECK (origin IN ('RESIDENT', 'AGENT', 'ISSUED')),
    added_at        timestamptz NOT NULL,
    PRIMARY KEY (collectivite_id, request_id, document_id),
    FOREIGN KEY (collectivite_id, request_id) REFERENCES request (collectivite_id, id) ON DELETE CASCADE,
    FOREIGN KEY (collectivite_id, document_id) REFERENCES document (collectivite_id, id)
);
CALL isolate('attachment');
