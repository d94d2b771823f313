-- Agents who have used the portal: whom a request can be given to. Their accounts live in Keycloak.
CREATE TABLE agent (
    collectivite_id text NOT NULL REFERENCES collectivite (id),
    subject         text NOT NULL,
    name            text NOT NULL,
    services        text[] NOT NULL,
    everywhere      boolean NOT NULL,
    role            text NOT NULL CHECK (role IN ('ACCUEIL', 'INSTRUCTEUR', 'RESPONSABLE')),
    last_seen_at    timestamptz NOT NULL,
    PRIMARY KEY (collectivite_id, subject)
);
CALL isolate('agent');

-- A document is part of one request: nobody reads another's by naming it in their own.
CREATE UNIQUE INDEX one_request_per_document ON attachment (collectivite_id, document_id);

ALTER TABLE request ADD COLUMN receipt_id uuid;
ALTER TABLE request ADD FOREIGN KEY (collectivite_id, receipt_id) REFERENCES document (collectivite_id, id);
COMMENT ON COLUMN request.receipt_id IS 'the PDF receipt, once it was made';
