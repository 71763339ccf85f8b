-- The records of the service on one machine. Times are texts in UTC, such as
-- 2026-01-31T12:00:00.000000000Z, so that their order is the order of the times. The region comes
-- first in every key: one database holds any number of regions.

-- An image that is alive, with its counts of shares.
CREATE TABLE image (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  owner TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('system_disk', 'data_disk', 'full_ecs')),
  status TEXT NOT NULL,
  visibility TEXT NOT NULL CHECK (visibility IN ('private', 'shared', 'public')), -- as declared
  hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)),
  encrypted INTEGER NOT NULL CHECK (encrypted IN (0, 1)),
  protected INTEGER NOT NULL CHECK (protected IN (0, 1)),
  retires_at TEXT,          -- from when on recipients make nothing new of it
  replacement TEXT,         -- the image to use instead
  retirement_note TEXT,     -- what its owner tells the recipients of that
  name TEXT NOT NULL,
  disk_format TEXT,
  container_format TEXT,
  size INTEGER,
  virtual_size INTEGER,
  min_disk INTEGER NOT NULL,
  min_ram INTEGER NOT NULL,
  tags TEXT NOT NULL,       -- JSON: ["lts", …]
  properties TEXT NOT NULL, -- JSON: {"os_distro": "ubuntu", …}
  source TEXT,              -- the image that it is a replica of
  shares INTEGER NOT NULL CHECK (shares >= 0),
  accepted INTEGER NOT NULL CHECK (accepted BETWEEN 0 AND shares),
  next_end TEXT,            -- when the first of its shares is over
  edition INTEGER NOT NULL, -- grows with each change of the owner's
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  PRIMARY KEY (region, id)
) STRICT, WITHOUT ROWID;

-- What a project owns, in the order of creation.
CREATE INDEX image_of_owner ON image (region, owner, id);

-- An image and a project that it was offered to. Those of deleted images stay until the clean-up.
CREATE TABLE share (
  region TEXT NOT NULL,
  image TEXT NOT NULL,
  project TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('pending', 'accepted', 'rejected')),
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  expires_at TEXT,          -- from when on it is over
  answer_by TEXT,           -- from when on it is over if it still is pending
  over_at TEXT,             -- the earlier one of those that count in its state
  note TEXT,                -- the owner's
  vault TEXT,
  reason TEXT,              -- the recipient's, for a rejection
  standing INTEGER NOT NULL DEFAULT 0 CHECK (standing IN (0, 1)), -- by a standing answer
  last_used TEXT,           -- the day, in UTC, such as 2026-01-31
  PRIMARY KEY (region, image, project)
) STRICT, WITHOUT ROWID;

-- What a project has received in each state, in the order of the images' creation, and whether it is
-- over.
CREATE INDEX share_of_project ON share (region, project, state, image, over_at);

-- The shares of an image that end, those of them that have a place in its quota, and all that end,
-- in the order of the times.
CREATE INDEX share_end ON share (region, image, over_at, state) WHERE over_at IS NOT NULL;
CREATE INDEX place_end ON share (region, image, over_at) WHERE over_at IS NOT NULL AND state = 'accepted';
CREATE INDEX ending_share ON share (region, over_at, image) WHERE over_at IS NOT NULL;

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
  by_owner TEXT NOT NULL,   -- JSON: {"owner": "reject", …}
  edition INTEGER NOT NULL, -- grows with each change
  PRIMARY KEY (region, project)
) STRICT, WITHOUT ROWID;

-- What a project calls others.
CREATE TABLE project_names (
  region TEXT NOT NULL,
  project TEXT NOT NULL,
  by_project TEXT NOT NULL, -- JSON: {"project": "name", …}
  edition INTEGER NOT NULL, -- grows with each change
  PRIMARY KEY (region, project)
) STRICT, WITHOUT ROWID;

-- How many images a project owns.
CREATE TABLE usage (
  region TEXT NOT NULL,
  project TEXT NOT NULL,
  images INTEGER NOT NULL CHECK (images >= 0),
  PRIMARY KEY (region, project)
) STRICT, WITHOUT ROWID;

-- IDs that no image may ever have again.
CREATE TABLE deleted_image (
  region TEXT NOT NULL,
  id TEXT NOT NULL,
  owner TEXT NOT NULL,
  deleted TEXT NOT NULL,
  PRIMARY KEY (region, id)
) STRICT, WITHOUT ROWID;

-- Deleted images whose shares are still to be removed.
CREATE TABLE leftover (
  region TEXT NOT NULL,
  deleted TEXT NOT NULL,
  image TEXT NOT NULL,
  claimed_until TEXT,
  PRIMARY KEY (region, deleted, image)
) STRICT, WITHOUT ROWID;

-- The results of batch calls.
CREATE TABLE job (
  region TEXT NOT NULL,
  project TEXT NOT NULL,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  began TEXT NOT NULL,
  ended TEXT NOT NULL,
  results TEXT NOT NULL,    -- JSON: [["image", "project"], ["image", "project", "REFUSAL"], …]
  made_image TEXT,
  made_name TEXT,
  expires TEXT NOT NULL,
  PRIMARY KEY (region, project, id)
) STRICT;

CREATE INDEX job_by_expiry ON job (expires);

-- Requests that made an image, to tell their repetitions.
CREATE TABLE request (
  region TEXT NOT NULL,
  project TEXT NOT NULL,
  request TEXT NOT NULL,
  image TEXT NOT NULL,
  fingerprint TEXT,         -- SHA-256 of what was asked; none in records of before version 3
  expires TEXT NOT NULL,
  PRIMARY KEY (region, project, request)
) STRICT, WITHOUT ROWID;

CREATE INDEX request_by_expiry ON request (expires);

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
