-- A published definition never changes: requests stay on the revision that was answered.
CREATE TABLE revision (
    collectivite_id text    NOT NULL REFERENCES portal.collectivite (id),
    procedure_id    text    NOT NULL,
    number          integer NOT NULL CHECK (number > 0),
    definition      text    NOT NULL,
    sha256          bytea   NOT NULL CHECK (length(sha256) = 32),
    published_at    timestamptz NOT NULL,
    PRIMARY KEY (collectivite_id, procedure_id, number),
    UNIQUE (collectivite_id, procedure_id, sha256)
);
CALL portal.isolate('forms.revision');

CREATE FUNCTION refuse_revision_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a published revision never changes';
END $$;
CREATE TRIGGER immutable BEFORE UPDATE OR DELETE ON revision FOR EACH ROW EXECUTE FUNCTION refuse_revision_change();

-- The revision that residents start today; going back to an earlier one is one row changed.
CREATE TABLE offer (
    collectivite_id text    NOT NULL,
    procedure_id    text    NOT NULL,
    number          integer NOT NULL,
    PRIMARY KEY (collectivite_id, procedure_id),
    FOREIGN KEY (collectivite_id, procedure_id, number) REFERENCES revision (collectivite_id, procedure_id, number)
);
CALL portal.isolate('forms.offer');
