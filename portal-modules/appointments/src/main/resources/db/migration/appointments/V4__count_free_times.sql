-- How many people in a row one resource can receive from each free start; and what makes a counted day out of date. The marks
-- are set by triggers, so that no code can forget them.
ALTER TABLE free_day
    ADD COLUMN runs  smallint[] NOT NULL DEFAULT '{}',
    ADD COLUMN stale boolean    NOT NULL DEFAULT false;
CREATE INDEX ON free_day (collectivite_id) WHERE stale;

ALTER TABLE appointment_type
    ADD COLUMN release_key uuid NOT NULL DEFAULT gen_random_uuid();
COMMENT ON COLUMN appointment_type.release_key IS 'secret: without it nobody can foresee when a slot of a random release opens';

CREATE FUNCTION appointments.mark_time() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    taken record;
BEGIN
    FOR taken IN
        SELECT o.collectivite_id, o.resource_id, o.during FROM (SELECT NEW.*) AS o WHERE TG_OP <> 'DELETE'
        UNION ALL
        SELECT o.collectivite_id, o.resource_id, o.during FROM (SELECT OLD.*) AS o WHERE TG_OP <> 'INSERT'
    LOOP
        INSERT INTO appointments.stale_day (collectivite_id, place_id, day)
        SELECT taken.collectivite_id, r.place_id, d::date
        FROM appointments.resource r, generate_series(
            date_trunc('day', lower(taken.during) AT TIME ZONE 'Europe/Paris'),
            upper(taken.during) AT TIME ZONE 'Europe/Paris', interval '1 day') AS d
        WHERE r.id = taken.resource_id;
    END LOOP;
    RETURN NULL;
END $$;
CREATE TRIGGER mark_time AFTER INSERT OR DELETE OR UPDATE OF resource_id, during ON occupation
    FOR EACH ROW EXECUTE FUNCTION appointments.mark_time();

CREATE FUNCTION appointments.mark_seat() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO appointments.stale_day (collectivite_id, place_id, day)
    SELECT o.collectivite_id, r.place_id, (lower(o.during) AT TIME ZONE 'Europe/Paris')::date
    FROM appointments.occupation o JOIN appointments.resource r ON r.id = o.resource_id
    WHERE o.id = coalesce(NEW.session_id, OLD.session_id);
    RETURN NULL;
END $$;
CREATE TRIGGER mark_seat AFTER INSERT OR DELETE ON seat FOR EACH ROW EXECUTE FUNCTION appointments.mark_seat();

-- Counting and marking take turns: each touches many rows, and would else wait for the other in a circle.
CREATE FUNCTION appointments.lock_free_days() RETURNS void LANGUAGE sql AS $$
    SELECT pg_advisory_xact_lock(hashtext('appointments.free_day ' || portal.current_collectivite()))
$$;

CREATE FUNCTION appointments.mark_place(changed uuid) RETURNS void LANGUAGE sql AS $$
    SELECT appointments.lock_free_days();
    UPDATE appointments.free_day SET stale = true WHERE place_id = changed
$$;

CREATE FUNCTION appointments.mark_resource(changed uuid) RETURNS void LANGUAGE sql AS $$
    SELECT appointments.mark_place((SELECT place_id FROM appointments.resource WHERE id = changed))
$$;

CREATE FUNCTION appointments.mark_hours() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'DELETE' THEN
        PERFORM appointments.mark_resource(NEW.resource_id);
    END IF;
    IF TG_OP <> 'INSERT' THEN
        PERFORM appointments.mark_resource(OLD.resource_id);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER mark_hours AFTER INSERT OR UPDATE OR DELETE ON opening
    FOR EACH ROW EXECUTE FUNCTION appointments.mark_hours();
CREATE TRIGGER mark_hours AFTER INSERT OR UPDATE OR DELETE ON resource_type
    FOR EACH ROW EXECUTE FUNCTION appointments.mark_hours();

CREATE FUNCTION appointments.mark_served() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM appointments.mark_resource(o.resource_id) FROM appointments.opening o
    WHERE o.id = coalesce(NEW.opening_id, OLD.opening_id);
    RETURN NULL;
END $$;
CREATE TRIGGER mark_served AFTER INSERT OR UPDATE OR DELETE ON opening_type
    FOR EACH ROW EXECUTE FUNCTION appointments.mark_served();

CREATE FUNCTION appointments.mark_desk() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM appointments.mark_place(OLD.place_id), appointments.mark_place(NEW.place_id);
    RETURN NULL;
END $$;
CREATE TRIGGER mark_desk AFTER UPDATE ON resource FOR EACH ROW EXECUTE FUNCTION appointments.mark_desk();

CREATE FUNCTION appointments.mark_closure() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    closed record;
BEGIN
    PERFORM appointments.lock_free_days();
    FOR closed IN
        SELECT c.place_id, c.resource_id FROM (SELECT NEW.*) AS c WHERE TG_OP <> 'DELETE'
        UNION ALL
        SELECT c.place_id, c.resource_id FROM (SELECT OLD.*) AS c WHERE TG_OP <> 'INSERT'
    LOOP
        UPDATE appointments.free_day f SET stale = true
        WHERE f.place_id = coalesce(closed.place_id,
            (SELECT r.place_id FROM appointments.resource r WHERE r.id = closed.resource_id), f.place_id);
    END LOOP;
    RETURN NULL;
END $$;
CREATE TRIGGER mark_closure AFTER INSERT OR UPDATE OR DELETE ON closure
    FOR EACH ROW EXECUTE FUNCTION appointments.mark_closure();

CREATE FUNCTION appointments.mark_type() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM appointments.lock_free_days();
    UPDATE appointments.free_day SET stale = true WHERE type_id = NEW.id;
    RETURN NULL;
END $$;
CREATE TRIGGER mark_type AFTER UPDATE ON appointment_type FOR EACH ROW EXECUTE FUNCTION appointments.mark_type();
