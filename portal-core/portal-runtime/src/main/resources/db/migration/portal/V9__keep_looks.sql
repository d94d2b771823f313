-- How a collectivité looks, as its administrators chose. The newest is worn; the others can be taken again.
CREATE TABLE look (
    collectivite_id text        NOT NULL REFERENCES collectivite (id),
    version         integer     NOT NULL CHECK (version > 0),
    published_at    timestamptz NOT NULL,
    published_by    text        NOT NULL,
    content         jsonb,
    PRIMARY KEY (collectivite_id, version)
);
CALL isolate('look');
COMMENT ON COLUMN look.content IS 'null: as the file of the collectivité says';

CREATE TABLE look_logo (
    collectivite_id text  NOT NULL REFERENCES collectivite (id),
    name            text  NOT NULL,
    media_type      text  NOT NULL CHECK (media_type IN ('image/svg+xml', 'image/png')),
    content         bytea NOT NULL CHECK (length(content) <= 204800),
    PRIMARY KEY (collectivite_id, name)
);
CALL isolate('look_logo');

-- Every node asks for all of them at once, every few seconds; it reads a look when its number has changed.
ALTER TABLE collectivite ADD look_version integer NOT NULL DEFAULT 0;
