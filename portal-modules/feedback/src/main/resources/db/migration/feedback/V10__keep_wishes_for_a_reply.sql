-- Only what a resident who wishes to be written to gave for that; apart from the answer, and erased after a year.
CREATE TABLE reply_wish (
    collectivite_id text        NOT NULL,
    answer_id       uuid        NOT NULL,
    email           text        NOT NULL CHECK (length(email) <= 254),
    wished_at       timestamptz NOT NULL,
    PRIMARY KEY (collectivite_id, answer_id),
    FOREIGN KEY (collectivite_id, answer_id) REFERENCES answer (collectivite_id, id) ON DELETE CASCADE
);
CALL portal.isolate('feedback.reply_wish');
