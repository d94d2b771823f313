CREATE TABLE shelter (
    id              uuid PRIMARY KEY,
    collectivite_id text NOT NULL REFERENCES collectivite (id)
);
CALL isolate('shelter');
