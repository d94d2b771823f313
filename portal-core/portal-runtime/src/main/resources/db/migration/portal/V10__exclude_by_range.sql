-- Lets a module forbid two rows of one thing at overlapping times: EXCLUDE USING gist (thing WITH =, during WITH &&).
CREATE EXTENSION IF NOT EXISTS btree_gist SCHEMA portal;
