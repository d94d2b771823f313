CREATE EXTENSION IF NOT EXISTS unaccent SCHEMA portal;
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA portal;

-- French stems without accents: "démarche", "demarches" and "Démarches" are one word.
CREATE TEXT SEARCH CONFIGURATION french_plain (COPY = pg_catalog.french);
ALTER TEXT SEARCH CONFIGURATION french_plain
    ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem;

CREATE TABLE catalogue_entry (
    collectivite_id text    NOT NULL REFERENCES collectivite (id),
    module          text    NOT NULL,
    procedure_id    text    NOT NULL,
    title           text    NOT NULL,
    theme           text    NOT NULL,
    definition      jsonb   NOT NULL,
    search          tsvector NOT NULL,
    words           text    NOT NULL,
    PRIMARY KEY (collectivite_id, procedure_id)
);
COMMENT ON COLUMN catalogue_entry.words IS 'title and keywords, lower case, without accents: what typos are compared with';
CREATE INDEX ON catalogue_entry USING gin (search);
CREATE INDEX ON catalogue_entry USING gin (words gin_trgm_ops);
CALL isolate('catalogue_entry');
