CREATE TABLE half (id text);
INSERT INTO no_such_table VALUES (1);
