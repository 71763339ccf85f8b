-- From version 2 of the tables to version 3: what a request that made an image has asked for.
ALTER TABLE request ADD COLUMN fingerprint TEXT;
