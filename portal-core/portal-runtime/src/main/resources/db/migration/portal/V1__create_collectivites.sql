-- Collectivités are read from configuration files at start-up; the rows exist so that all else can refer to them.
CREATE TABLE collectivite (
    id         text PRIMARY KEY CHECK (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name       text NOT NULL,
    group_id   text REFERENCES collectivite (id),
    updated_at timestamptz NOT NULL
);

-- The one rule of isolation: a tenant table shows the rows of the transaction's collectivité, and no row without one.
CREATE FUNCTION current_collectivite() RETURNS text LANGUAGE sql STABLE
    RETURN nullif(current_setting('parvis.collectivite', true), '');

-- Gives a tenant table its policy. Forced, so that the owner of the table obeys it too.
CREATE PROCEDURE isolate(target regclass) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
    EXECUTE format('CREATE POLICY by_collectivite ON %s USING (collectivite_id = portal.current_collectivite()) '
        'WITH CHECK (collectivite_id = portal.current_collectivite())', target);
END $$;
