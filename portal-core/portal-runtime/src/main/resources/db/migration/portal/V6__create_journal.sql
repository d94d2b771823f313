-- One chain a collectivité: each entry's hash covers the one before, so that a change or a gap shows.
CREATE TABLE journal (
    collectivite_id text   NOT NULL REFERENCES collectivite (id),
    seq             bigint NOT NULL CHECK (seq > 0),
    at              timestamptz NOT NULL,
    actor_kind      text   NOT NULL CHECK (actor_kind IN ('RESIDENT', 'AGENT', 'SYSTEM')),
    actor           text   NOT NULL,
    kind            text   NOT NULL,
    request_id      uuid,
    data            jsonb  NOT NULL,
    previous        bytea  NOT NULL,
    hash            bytea  NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (collectivite_id, seq)
);
CREATE INDEX ON journal (collectivite_id, request_id, seq);
CALL isolate('journal');

CREATE TABLE journal_head (
    collectivite_id text   PRIMARY KEY REFERENCES collectivite (id),
    seq             bigint NOT NULL,
    hash            bytea  NOT NULL
);
CALL isolate('journal_head');

CREATE FUNCTION journal_hash(entry journal) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
    SELECT sha256(entry.previous || convert_to(jsonb_build_array(entry.collectivite_id, entry.seq,
        extract(epoch FROM entry.at), entry.actor_kind, entry.actor, entry.kind, entry.request_id, entry.data)::text,
        'UTF8'))
$$;

-- The database chains entries by itself: no code path can write one that is outside the chain.
CREATE FUNCTION chain_journal_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE head portal.journal_head;
BEGIN
    INSERT INTO portal.journal_head VALUES (NEW.collectivite_id, 0, '\x00') ON CONFLICT DO NOTHING;
    SELECT * INTO head FROM portal.journal_head h WHERE h.collectivite_id = NEW.collectivite_id FOR UPDATE;
    NEW.seq := head.seq + 1;
    NEW.previous := head.hash;
    NEW.hash := portal.journal_hash(NEW);
    UPDATE portal.journal_head h SET seq = NEW.seq, hash = NEW.hash WHERE h.collectivite_id = NEW.collectivite_id;
    RETURN NEW;
END $$;
CREATE TRIGGER chain BEFORE INSERT ON journal FOR EACH ROW EXECUTE FUNCTION chain_journal_entry();

CREATE FUNCTION refuse_journal_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the journal is append-only';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON journal FOR EACH ROW EXECUTE FUNCTION refuse_journal_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON journal FOR EACH STATEMENT EXECUTE FUNCTION refuse_journal_change();

-- The first entry of the current collectivité at which the chain is broken; no row when it is whole.
CREATE FUNCTION broken_journal_entries() RETURNS TABLE (broken_seq bigint) LANGUAGE sql STABLE AS $$
    SELECT seq FROM (
        SELECT j.seq, j.hash = portal.journal_hash(j)
            AND j.previous = lag(j.hash, 1, '\x00'::bytea) OVER (ORDER BY j.seq)
            AND j.seq = row_number() OVER (ORDER BY j.seq) AS sound
        FROM portal.journal j) entries
    WHERE NOT sound
    UNION
    SELECT h.seq FROM portal.journal_head h
    WHERE h.hash IS DISTINCT FROM coalesce((SELECT j.hash FROM portal.journal j ORDER BY j.seq DESC LIMIT 1), '\x00')
    ORDER BY 1 LIMIT 1
$$;
