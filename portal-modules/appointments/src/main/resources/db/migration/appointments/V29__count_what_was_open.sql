-- How long each desk and agent was open on a day, and how much of it was taken. Written once the day is over: rules that
-- change later do not change the past.
CREATE TABLE resource_day (
    collectivite_id text    NOT NULL,
    resource_id     uuid    NOT NULL,
    day             date    NOT NULL,
    open_minutes    integer NOT NULL CHECK (open_minutes >= 0),
    taken_minutes   integer NOT NULL CHECK (taken_minutes >= 0),
    PRIMARY KEY (collectivite_id, resource_id, day),
    FOREIGN KEY (collectivite_id, resource_id) REFERENCES resource (collectivite_id, id) ON DELETE CASCADE
);
CALL portal.isolate('appointments.resource_day');

CREATE INDEX ON appointment (collectivite_id, starts_at);
