-- What one collectivité knows of a person who signed in; the person's account itself lives in Keycloak.
CREATE TABLE resident (
    id                uuid PRIMARY KEY,
    collectivite_id   text NOT NULL REFERENCES collectivite (id),
    issuer            text NOT NULL,
    subject           text NOT NULL,
    identity_provider text,
    given_names       text NOT NULL,
    family_name       text NOT NULL,
    usage_name        text,
    birth_date        date,
    birth_place       text,
    birth_country     text,
    gender            text,
    email             text,
    first_seen_at     timestamptz NOT NULL,
    last_seen_at      timestamptz NOT NULL,
    UNIQUE (collectivite_id, issuer, subject),
    UNIQUE (collectivite_id, id)
);
CALL isolate('resident');
