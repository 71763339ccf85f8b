-- From version 1 of the tables to version 2: the visibility that was declared, instead of whether the
-- image is public, and whether it is hidden.
ALTER TABLE image ADD COLUMN visibility TEXT NOT NULL DEFAULT 'private'
  CHECK (visibility IN ('private', 'shared', 'public'));
UPDATE image SET visibility = 'public' WHERE public = 1;
ALTER TABLE image DROP COLUMN public;
ALTER TABLE image ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1));
