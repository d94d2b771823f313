-- The hall of a place: the machines that stand in it, and who waits there. Numbers begin again each local day.
CREATE TABLE hall (
    collectivite_id  text     NOT NULL,
    place_id         uuid     NOT NULL,
    kiosk_key        text     NOT NULL CHECK (length(kiosk_key) = 22),
    screen_key       text     NOT NULL CHECK (length(screen_key) = 22),
    early_minutes    smallint NOT NULL DEFAULT 30 CHECK (early_minutes BETWEEN 0 AND 240),
    patience_minutes smallint NOT NULL DEFAULT 60 CHECK (patience_minutes BETWEEN 5 AND 240),
    most_waiting     smallint NOT NULL DEFAULT 50 CHECK (most_waiting BETWEEN 1 AND 500),
    prints           boolean  NOT NULL DEFAULT false,
    PRIMARY KEY (collectivite_id, place_id),
    UNIQUE (collectivite_id, kiosk_key),
    UNIQUE (collectivite_id, screen_key),
    FOREIGN KEY (collectivite_id, place_id) REFERENCES place (collectivite_id, id) ON DELETE CASCADE
);
COMMENT ON COLUMN hall.kiosk_key IS 'in the address of the kiosk, which agents must read again: it opens nothing but numbers';
COMMENT ON COLUMN hall.early_minutes IS 'how long before an appointment one may announce oneself';
COMMENT ON COLUMN hall.patience_minutes IS 'after which who came without appointment is called like who has one';
COMMENT ON COLUMN hall.most_waiting IS 'people without appointment who may wait at once';
CALL portal.isolate('appointments.hall');

CREATE TABLE walk_in_type (
    collectivite_id text NOT NULL,
    place_id        uuid NOT NULL,
    type_id         uuid NOT NULL,
    PRIMARY KEY (collectivite_id, place_id, type_id),
    FOREIGN KEY (collectivite_id, place_id) REFERENCES hall (collectivite_id, place_id) ON DELETE CASCADE,
    FOREIGN KEY (collectivite_id, type_id) REFERENCES appointment_type (collectivite_id, id) ON DELETE CASCADE
);
COMMENT ON TABLE walk_in_type IS 'what one may come for without appointment';
CALL portal.isolate('appointments.walk_in_type');

ALTER TABLE resource
    ADD COLUMN sign text CHECK (sign <> '');
COMMENT ON COLUMN resource.sign IS 'what the screen of the hall calls it; the name of a person stays off the screen';

CREATE TABLE ticket_count (
    collectivite_id text    NOT NULL,
    place_id        uuid    NOT NULL,
    day             date    NOT NULL,
    drawn           integer NOT NULL DEFAULT 0 CHECK (drawn >= 0),
    PRIMARY KEY (collectivite_id, place_id, day),
    FOREIGN KEY (collectivite_id, place_id) REFERENCES place (collectivite_id, id) ON DELETE CASCADE
);
CALL portal.isolate('appointments.ticket_count');

CREATE TABLE ticket (
    id              uuid PRIMARY KEY,
    collectivite_id text        NOT NULL,
    place_id        uuid        NOT NULL,
    day             date        NOT NULL,
    number          integer     NOT NULL CHECK (number > 0),
    type_id         uuid        NOT NULL,
    appointment_id  uuid,
    asked           uuid,
    state           text        NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'CALLED', 'SEEN', 'GONE')),
    drawn_at        timestamptz NOT NULL,
    due_at          timestamptz NOT NULL,
    calls           smallint    NOT NULL DEFAULT 0,
    called_at       timestamptz,
    called_by       text,
    resource_id     uuid,
    ended_at        timestamptz,
    UNIQUE (collectivite_id, id),
    UNIQUE (collectivite_id, place_id, day, number),
    UNIQUE (collectivite_id, place_id, day, appointment_id),
    FOREIGN KEY (collectivite_id, place_id) REFERENCES place (collectivite_id, id),
    FOREIGN KEY (collectivite_id, type_id) REFERENCES appointment_type (collectivite_id, id),
    FOREIGN KEY (collectivite_id, appointment_id) REFERENCES appointment (collectivite_id, id) ON DELETE CASCADE,
    FOREIGN KEY (collectivite_id, resource_id) REFERENCES resource (collectivite_id, id),
    CHECK (state NOT IN ('CALLED', 'SEEN') OR called_at IS NOT NULL),
    CHECK ((state IN ('SEEN', 'GONE')) = (ended_at IS NOT NULL))
);
COMMENT ON COLUMN ticket.appointment_id IS 'NULL for who came without one';
COMMENT ON COLUMN ticket.asked IS 'drawn with the page of the kiosk: a button pressed twice gives one number';
COMMENT ON COLUMN ticket.due_at IS 'when it is their turn by right: the hour of the appointment, later for who is late';
CREATE INDEX ON ticket (collectivite_id, appointment_id) WHERE appointment_id IS NOT NULL;
CREATE INDEX ON ticket (collectivite_id, drawn_at);
CALL portal.isolate('appointments.ticket');

-- Gives a number. Whoever draws waits for who draws before: numbers have no gap, and who asks twice gets the same one.
CREATE FUNCTION appointments.draw_ticket(at_place uuid, of_type uuid, with_appointment uuid, with_page uuid,
    moment timestamptz, due timestamptz) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
    today date := (moment AT TIME ZONE 'Europe/Paris')::date;
    drawn_id uuid;
    next integer;
BEGIN
    INSERT INTO appointments.ticket_count (collectivite_id, place_id, day)
    VALUES (portal.current_collectivite(), at_place, today) ON CONFLICT DO NOTHING;
    PERFORM FROM appointments.ticket_count c WHERE c.place_id = at_place AND c.day = today FOR UPDATE;
    SELECT t.id INTO drawn_id FROM appointments.ticket t
    WHERE t.place_id = at_place AND t.day = today
        AND (t.appointment_id = with_appointment OR t.asked = with_page AND t.drawn_at > moment - interval '30 seconds');
    IF drawn_id IS NOT NULL THEN
        RETURN drawn_id;
    END IF;
    UPDATE appointments.ticket_count c SET drawn = c.drawn + 1
    WHERE c.place_id = at_place AND c.day = today RETURNING c.drawn INTO next;
    INSERT INTO appointments.ticket (id, collectivite_id, place_id, day, number, type_id, appointment_id, asked, drawn_at, due_at)
    VALUES (gen_random_uuid(), portal.current_collectivite(), at_place, today, next, of_type, with_appointment, with_page,
        moment, due)
    RETURNING id INTO drawn_id;
    RETURN drawn_id;
END $$;

-- Whatever becomes of an appointment, by whatever code, its number follows. What is written down says when it happened.
CREATE FUNCTION appointments.follow_appointment() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    latest uuid;
BEGIN
    IF NEW.kind = 'ARRIVED' THEN
        SELECT appointments.draw_ticket(a.place_id, a.type_id, a.id, NULL, NEW.at, greatest(a.starts_at, NEW.at)) INTO latest
        FROM appointments.appointment a
        JOIN appointments.hall h ON h.place_id = a.place_id
        JOIN appointments.appointment_type t ON t.id = a.type_id
        WHERE a.id = NEW.appointment_id AND t.capacity IS NULL AND t.mode = 'IN_PERSON';
        -- Who went away has lost their turn; who was called by mistake has not.
        UPDATE appointments.ticket t SET state = 'WAITING', ended_at = NULL,
            due_at = CASE WHEN t.state = 'GONE' THEN greatest(t.due_at, NEW.at) ELSE t.due_at END
        WHERE t.id = latest AND t.state <> 'WAITING';
        RETURN NULL;
    END IF;
    SELECT t.id INTO latest FROM appointments.ticket t
    WHERE t.appointment_id = NEW.appointment_id ORDER BY t.drawn_at DESC LIMIT 1;
    IF NEW.kind = 'CALLED' THEN
        UPDATE appointments.ticket t SET state = 'CALLED', called_at = NEW.at, called_by = NEW.agent, calls = t.calls + 1,
            ended_at = NULL, resource_id = (SELECT o.resource_id FROM appointments.occupation o
                WHERE o.appointment_id = NEW.appointment_id)
        WHERE t.id = latest;
    ELSIF NEW.kind = 'SEEN' THEN
        UPDATE appointments.ticket t SET state = 'SEEN', called_at = coalesce(t.called_at, NEW.at), ended_at = NEW.at
        WHERE t.id = latest;
    ELSIF NEW.kind IN ('BOOKED', 'MOVED', 'NO_SHOW', 'CANCELLED') THEN
        UPDATE appointments.ticket t SET state = 'GONE', ended_at = NEW.at WHERE t.id = latest AND t.state <> 'GONE';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER follow_appointment AFTER INSERT ON appointment_event
    FOR EACH ROW EXECUTE FUNCTION appointments.follow_appointment();
