CREATE TABLE document (
    id              uuid PRIMARY KEY,
    collectivite_id text   NOT NULL REFERENCES collectivite (id),
    name            text   NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    media_type      text   NOT NULL,
    bytes           bigint NOT NULL CHECK (bytes > 0),
    sha256          bytea  NOT NULL CHECK (length(sha256) = 32),
    scan            text   NOT NULL CHECK (scan IN ('WAITING', 'CLEAN', 'INFECTED', 'NOT_SCANNED')),
    created_at      timestamptz NOT NULL,
    UNIQUE (collectivite_id, id)
);
CALL isolate('document');
