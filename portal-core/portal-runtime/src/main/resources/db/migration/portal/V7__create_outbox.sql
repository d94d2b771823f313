-- What must leave the portal. A row is written in the transaction of the act, and delivered by a scheduled task.
CREATE TABLE outbox_message (
    id              uuid PRIMARY KEY,
    collectivite_id text NOT NULL REFERENCES collectivite (id),
    kind            text NOT NULL,
    idempotency_key text NOT NULL,
    payload         jsonb NOT NULL,
    state           text NOT NULL CHECK (state IN ('WAITING', 'DELIVERED', 'DEAD')),
    attempts        integer NOT NULL DEFAULT 0,
    last_error      text,
    created_at      timestamptz NOT NULL,
    delivered_at    timestamptz,
    UNIQUE (collectivite_id, idempotency_key),
    CHECK ((state = 'DELIVERED') = (delivered_at IS NOT NULL))
);
CREATE INDEX ON outbox_message (collectivite_id, created_at) WHERE state <> 'DELIVERED';
CALL isolate('outbox_message');

-- The table of db-scheduler, as its documentation gives it; it holds ids only, no personal data.
CREATE TABLE scheduled_tasks (
    task_name            text NOT NULL,
    task_instance        text NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX ON scheduled_tasks (execution_time);
CREATE INDEX ON scheduled_tasks (last_heartbeat);
