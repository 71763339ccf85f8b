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
  vault TEXT,
  PRIMARY KEY (region, image, project)
) STRICT, WITHOUT ROWID;

-- What a project has received in each state, in the order of the images' creation.
CREATE INDEX share_of_project ON share (region, project, state, image);

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
