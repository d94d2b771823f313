-- What was answered, as long as the request is kept.
CREATE TABLE submission (
    collectivite_id text    NOT NULL,
    request_id      uuid    NOT NULL,
    procedure_id    text    NOT NULL,
    revision        integer NOT NULL,
    answers         jsonb   NOT NULL CHECK (jsonb_typeof(answers) = 'object'),
    PRIMARY KEY (collectivite_id, request_id),
    FOREIGN KEY (collectivite_id, procedure_id, revision) REFERENCES revision (collectivite_id, procedure_id, number),
    FOREIGN KEY (collectivite_id, request_id) REFERENCES portal.request (collectivite_id, id) ON DELETE CASCADE
);
CALL portal.isolate('forms.submission');

-- Corrections that an agent asked for, on their way: kept at each press of a button, taken over at once when complete.
CREATE TABLE correction (
    collectivite_id text    NOT NULL,
    request_id      uuid    NOT NULL,
    answers         jsonb   NOT NULL CHECK (jsonb_typeof(answers) = 'object'),
    PRIMARY KEY (collectivite_id, request_id),
    FOREIGN KEY (collectivite_id, request_id) REFERENCES submission (collectivite_id, request_id) ON DELETE CASCADE
);
CALL portal.isolate('forms.correction');
