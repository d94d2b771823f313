-- Who gave a mobile phone is texted about an appointment, unless they stopped it.
ALTER TABLE appointment ADD COLUMN texted boolean NOT NULL DEFAULT true;
COMMENT ON COLUMN appointment.texted IS 'whether text messages about it may go to its phone';
