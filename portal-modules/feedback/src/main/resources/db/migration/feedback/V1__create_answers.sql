-- What signs the links of requests and hides addresses. One row a collectivité; written once.
CREATE TABLE secret (
    collectivite_id text  PRIMARY KEY REFERENCES portal.collectivite (id),
    link_key        bytea NOT NULL CHECK (length(link_key) = 32)
);
CALL portal.isolate('feedback.secret');

-- One salt a day, erased the day after: an address can be counted today, and never found again.
CREATE TABLE day_salt (
    collectivite_id text  NOT NULL REFERENCES portal.collectivite (id),
    day             date  NOT NULL,
    salt            bytea NOT NULL CHECK (length(salt) = 32),
    PRIMARY KEY (collectivite_id, day)
);
CALL portal.isolate('feedback.day_salt');

-- What was asked and what was answered; never a person. There is no foreign key to a procedure: it may go, answers stay.
CREATE TABLE answer (
    id                  uuid PRIMARY KEY,
    collectivite_id     text        NOT NULL REFERENCES portal.collectivite (id),
    moment              text        NOT NULL CHECK (moment IN ('PROCEDURE', 'REQUEST', 'APPOINTMENT', 'GIVEN_UP', 'PAGE')),
    procedure_id        text,
    revision            integer     CHECK (revision > 0),
    page_path           text        CHECK (length(page_path) <= 200),
    form_page           text        CHECK (length(form_page) <= 100),
    service             text        NOT NULL DEFAULT '',
    channel             text        NOT NULL CHECK (channel IN ('ONLINE', 'QR', 'KIOSK', 'AGENT')),
    given_at            timestamptz NOT NULL,
    day                 date        NOT NULL,
    finished            boolean     NOT NULL DEFAULT false,
    token_sha256        bytea       CHECK (length(token_sha256) = 32),
    request_mark        bytea       CHECK (length(request_mark) = 32),
    satisfaction        text        CHECK (satisfaction IN ('BAD', 'MEDIUM', 'GOOD')),
    comprehension       smallint    CHECK (comprehension BETWEEN 1 AND 5),
    helpful             boolean,
    reason              text        CHECK (reason IN ('TOO_LONG', 'NOT_UNDERSTOOD', 'DOCUMENT_MISSING', 'TECHNICAL', 'LATER',
                                        'OTHER_WAY', 'OTHER')),
    step                smallint    NOT NULL DEFAULT 1,
    apart               text        CHECK (apart IN ('TRAP', 'TOO_FAST', 'SAME_ADDRESS', 'CAMPAIGN', 'AGENT')),
    address_hash        bytea       CHECK (length(address_hash) = 32),
    UNIQUE (collectivite_id, id),
    UNIQUE (collectivite_id, request_mark),
    UNIQUE (collectivite_id, token_sha256),
    CHECK ((moment = 'PAGE') = (helpful IS NOT NULL)),
    CHECK ((moment = 'PAGE') = (page_path IS NOT NULL)),
    CHECK ((moment = 'GIVEN_UP') = (reason IS NOT NULL)),
    CHECK ((moment IN ('PROCEDURE', 'REQUEST', 'APPOINTMENT')) = (satisfaction IS NOT NULL)),
    CHECK ((moment IN ('REQUEST', 'APPOINTMENT')) = (request_mark IS NOT NULL)),
    CHECK ((moment = 'PAGE') = (procedure_id IS NULL)),
    CHECK (form_page IS NULL OR moment = 'GIVEN_UP')
);
COMMENT ON COLUMN answer.form_page IS 'where in the form the resident gave up, as its module names the page';
COMMENT ON COLUMN answer.token_sha256 IS 'of the key with which the next steps are answered; gone when it is finished';
COMMENT ON COLUMN answer.request_mark IS 'a keyed hash of the request or the appointment: one answer a request, and nothing leads back to it';
COMMENT ON COLUMN answer.apart IS 'why it does not count; taken away by an agent who judges otherwise';
COMMENT ON COLUMN answer.address_hash IS 'with the salt of the day; erased the day after';
CREATE INDEX ON answer (collectivite_id, procedure_id, day, given_at);
CREATE INDEX ON answer (collectivite_id, page_path, day, given_at) WHERE page_path IS NOT NULL;
CREATE INDEX ON answer (collectivite_id, given_at);
CREATE INDEX ON answer (collectivite_id, address_hash, given_at) WHERE address_hash IS NOT NULL;
CALL portal.isolate('feedback.answer');

-- Whom the resident asked for help, one row a channel.
CREATE TABLE contact (
    collectivite_id text    NOT NULL,
    answer_id       uuid    NOT NULL,
    channel         text    NOT NULL CHECK (channel IN ('COUNTER', 'PHONE', 'EMAIL', 'CHAT', 'RELATIVE', 'ASSOCIATION', 'WEBSITES',
                        'OTHER', 'NONE')),
    reached         boolean,
    quality         smallint CHECK (quality BETWEEN 1 AND 5),
    PRIMARY KEY (collectivite_id, answer_id, channel),
    FOREIGN KEY (collectivite_id, answer_id) REFERENCES answer (collectivite_id, id) ON DELETE CASCADE
);
CALL portal.isolate('feedback.contact');

-- Apart from the answers, masked before they are stored.
CREATE TABLE comment (
    id              uuid PRIMARY KEY,
    collectivite_id text     NOT NULL,
    answer_id       uuid     NOT NULL,
    question        text     NOT NULL CHECK (question IN ('VERBATIM', 'CONTACT', 'PAGE', 'REASON')),
    body            text     NOT NULL CHECK (body <> '' AND length(body) <= 20000),
    masks           integer  NOT NULL DEFAULT 0,
    theme           text     NOT NULL DEFAULT '',
    tone            text     NOT NULL DEFAULT 'NEUTRAL' CHECK (tone IN ('NEGATIVE', 'NEUTRAL', 'POSITIVE')),
    alike           uuid     NOT NULL,
    handled         boolean  NOT NULL DEFAULT false,
    reply           text     NOT NULL DEFAULT '' CHECK (length(reply) <= 5000),
    replied_at      timestamptz,
    UNIQUE (collectivite_id, id),
    UNIQUE (collectivite_id, answer_id, question),
    FOREIGN KEY (collectivite_id, answer_id) REFERENCES answer (collectivite_id, id) ON DELETE CASCADE,
    CHECK ((reply = '') = (replied_at IS NULL))
);
COMMENT ON COLUMN comment.alike IS 'the first of the comments that say about the same; its own id when it is the first';
CREATE INDEX ON comment (collectivite_id, alike);
CREATE INDEX ON comment USING gin (lower(body) portal.gin_trgm_ops);
CREATE INDEX ON comment USING gin (to_tsvector('portal.french_plain', body));
CALL portal.isolate('feedback.comment');
