-- From version 3 of the tables to version 4: what images are offered under, when shares end and were
-- used, when images retire, what projects answer to offers before they are made, and what has
-- happened.
ALTER TABLE share ADD COLUMN expires_at TEXT;
ALTER TABLE share ADD COLUMN answer_by TEXT;
ALTER TABLE share ADD COLUMN over_at TEXT;
ALTER TABLE share ADD COLUMN note TEXT;
ALTER TABLE share ADD COLUMN reason TEXT;
DROP INDEX share_of_project;
CREATE INDEX share_of_project ON share (region, project, state, image, over_at);
ALTER TABLE image ADD COLUMN next_end TEXT;
CREATE INDEX share_end ON share (region, image, over_at, state) WHERE over_at IS NOT NULL;
CREATE INDEX place_end ON share (region, image, over_at) WHERE over_at IS NOT NULL AND state = 'accepted';
ALTER TABLE image ADD COLUMN retires_at TEXT;
ALTER TABLE image ADD COLUMN replacement TEXT;
ALTER TABLE image ADD COLUMN retirement_note TEXT;
CREATE INDEX ending_share ON share (region, over_at, image) WHERE over_at IS NOT NULL;
ALTER TABLE share ADD COLUMN standing INTEGER NOT NULL DEFAULT 0 CHECK (standing IN (0, 1));
ALTER TABLE share ADD COLUMN last_used TEXT;

-- Why a share was stopped, for the recipient to read, for some time and until it is shared again.
CREATE TABLE stop (
  region TEXT NOT NULL,
  image TEXT NOT NULL,
  project TEXT NOT NULL,
  reason TEXT NOT NULL,
  expires TEXT NOT NULL,
  PRIMARY KEY (region, image, project)
) STRICT, WITHOUT ROWID;

CREATE INDEX stop_by_expiry ON stop (expires);

-- What a project answers to offers before they are made.
CREATE TABLE standing_answers (
  region TEXT NOT NULL,
  project TEXT NOT NULL,
  by_default TEXT NOT NULL,
  by_owner TEXT NOT NULL,
  edition INTEGER NOT NULL,
  PRIMARY KEY (region, project)
) STRICT, WITHOUT ROWID;

-- What a project calls others.
CREATE TABLE project_names (
  region TEXT NOT NULL,
  project TEXT NOT NULL,
  by_project TEXT NOT NULL,
  edition INTEGER NOT NULL,
  PRIMARY KEY (region, project)
) STRICT, WITHOUT ROWID;

-- What has happened to images and shares.
CREATE TABLE event (
  id INTEGER PRIMARY KEY, -- the last row stays, so none has the ID of one before it
  region TEXT NOT NULL,
  at TEXT NOT NULL,
  record TEXT NOT NULL    -- JSON: ["share.offered", "image", "name", …]
) STRICT;

-- Which of it concerns a project, numbered without a gap. The last row of a project stays.
CREATE TABLE feed (
  region TEXT NOT NULL,
  project TEXT NOT NULL,
  number INTEGER NOT NULL,
  event INTEGER NOT NULL,
  PRIMARY KEY (region, project, number)
) STRICT, WITHOUT ROWID;

-- The last event of which the platform has heard.
CREATE TABLE heard (
  region TEXT NOT NULL PRIMARY KEY,
  event INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
