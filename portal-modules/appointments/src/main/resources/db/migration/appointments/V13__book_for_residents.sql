-- Agents book for residents at the counter, on the phone or from a letter, and block times of desks.
ALTER TABLE appointment DROP CONSTRAINT appointment_channel_check;
ALTER TABLE appointment
    ADD COLUMN agent_subject text,
    ADD CONSTRAINT appointment_channel_check
        CHECK (channel IN ('ONLINE', 'COUNTER', 'PHONE', 'PAPER', 'PRESCRIBER', 'ANTS')),
    ADD CHECK ((agent_subject IS NULL) = (created_by IS NULL));
COMMENT ON COLUMN appointment.created_by IS 'name of the agent who booked it for the resident';
COMMENT ON COLUMN appointment.agent_subject IS 'the same agent: stable id in the realm of agents';
CREATE INDEX ON appointment (collectivite_id, agent_subject, held_until) WHERE state = 'HELD' AND agent_subject IS NOT NULL;

-- Of a block: whose it is. A block without an agent comes from elsewhere, and agents cannot take it away here.
ALTER TABLE occupation
    ADD COLUMN created_by text,
    ADD COLUMN created_at timestamptz,
    ADD CHECK (created_by IS NULL OR kind = 'BLOCK');
