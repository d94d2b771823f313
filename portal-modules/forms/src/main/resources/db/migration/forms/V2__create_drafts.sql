-- Answers on their way. A draft belongs to a resident, or to whoever holds one of its keys.
CREATE TABLE draft (
    id              uuid PRIMARY KEY,
    collectivite_id text    NOT NULL,
    procedure_id    text    NOT NULL,
    revision        integer NOT NULL,
    resident_id     uuid,
    answers         jsonb   NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(answers) = 'object'),
    typed           jsonb,
    saved_at        timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL,
    request_id      uuid,
    reference       text,
    follow_path     text,
    UNIQUE (collectivite_id, id),
    FOREIGN KEY (collectivite_id, procedure_id, revision) REFERENCES revision (collectivite_id, procedure_id, number),
    FOREIGN KEY (collectivite_id, resident_id) REFERENCES portal.resident (collectivite_id, id),
    FOREIGN KEY (collectivite_id, request_id) REFERENCES portal.request (collectivite_id, id),
    CHECK ((request_id IS NULL) = (reference IS NULL)),
    CHECK (request_id IS NULL OR answers = '{}' AND typed IS NULL)
);
COMMENT ON COLUMN draft.typed IS 'what was last typed on a page and is not an answer yet, so that it survives until it is put right';
COMMENT ON COLUMN draft.follow_path IS 'address of the request once submitted, so that a second press of the button shows it too';
CREATE INDEX ON draft (collectivite_id, resident_id, saved_at DESC);
CREATE INDEX ON draft (collectivite_id, expires_at);
CALL portal.isolate('forms.draft');

CREATE TABLE draft_key (
    collectivite_id text  NOT NULL,
    draft_id        uuid  NOT NULL,
    sha256          bytea NOT NULL CHECK (length(sha256) = 32),
    PRIMARY KEY (collectivite_id, draft_id, sha256),
    FOREIGN KEY (collectivite_id, draft_id) REFERENCES draft (collectivite_id, id) ON DELETE CASCADE
);
CALL portal.isolate('forms.draft_key');
