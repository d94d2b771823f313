-- What dashboards read: answers counted by day. Only days with a row in stale_count are counted again.
CREATE TABLE day_count (
    collectivite_id text    NOT NULL REFERENCES portal.collectivite (id),
    procedure_id    text    NOT NULL,
    revision        integer NOT NULL,
    day             date    NOT NULL,
    question        text    NOT NULL,
    choice          text    NOT NULL,
    source          text    NOT NULL DEFAULT 'PORTAL' CHECK (source IN ('PORTAL', 'JDMA')),
    n               integer NOT NULL CHECK (n > 0),
    PRIMARY KEY (collectivite_id, procedure_id, day, revision, question, choice, source)
);
COMMENT ON COLUMN day_count.revision IS '0 when the resident did not come from a request';
COMMENT ON COLUMN day_count.source IS 'JDMA: read from the statistics of Je donne mon avis';
CALL portal.isolate('feedback.day_count');

-- Rows are only added and taken away: two answers of one day do not wait for each other.
CREATE TABLE stale_count (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    collectivite_id text NOT NULL REFERENCES portal.collectivite (id),
    procedure_id    text NOT NULL,
    day             date NOT NULL
);
CREATE INDEX ON stale_count (collectivite_id, id);
CALL portal.isolate('feedback.stale_count');

-- Words that tell the tone or the theme of a comment; administrators change them.
CREATE TABLE word (
    collectivite_id text NOT NULL REFERENCES portal.collectivite (id),
    word            text NOT NULL CHECK (word = lower(word) AND word <> ''),
    tone            smallint NOT NULL CHECK (tone BETWEEN -2 AND 2),
    theme           text NOT NULL DEFAULT '',
    PRIMARY KEY (collectivite_id, word)
);
CALL portal.isolate('feedback.word');
