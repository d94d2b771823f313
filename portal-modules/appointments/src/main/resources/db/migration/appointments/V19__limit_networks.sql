-- How often one network kept a time lately. The network is hashed with a key of the day; both go after a day, so that nobody can
-- tell any more who it was.
CREATE TABLE network_key (
    collectivite_id text  NOT NULL REFERENCES portal.collectivite (id),
    day             date  NOT NULL,
    key             bytea NOT NULL CHECK (length(key) = 32),
    PRIMARY KEY (collectivite_id, day)
);
CALL portal.isolate('appointments.network_key');

CREATE TABLE network_act (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    collectivite_id text        NOT NULL REFERENCES portal.collectivite (id),
    network         bytea       NOT NULL CHECK (length(network) = 32),
    kind            text        NOT NULL CHECK (kind IN ('HOLD', 'TICKET')),
    at              timestamptz NOT NULL
);
CREATE INDEX ON network_act (collectivite_id, network, kind, at);
CALL portal.isolate('appointments.network_act');
