-- Partners book for residents too: whoever does has a name, and only an agent is known in the realm of agents.
DO $$
DECLARE
    old text;
BEGIN
    SELECT conname INTO STRICT old FROM pg_constraint
    WHERE conrelid = 'appointments.appointment'::regclass AND contype = 'c'
        AND pg_get_constraintdef(oid) LIKE '%agent_subject%';
    EXECUTE format('ALTER TABLE appointments.appointment DROP CONSTRAINT %I', old);
END $$;
ALTER TABLE appointments.appointment
    ADD CONSTRAINT appointment_agent_check CHECK (agent_subject IS NULL OR created_by IS NOT NULL);
COMMENT ON COLUMN appointments.appointment.created_by IS 'name of the agent or the partner who booked it for the resident';
