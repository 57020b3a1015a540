-- What will be voted on, as the office registered it before: every congress file. It counts once another person confirmed it.
CREATE TABLE congress_file (
    hash TEXT PRIMARY KEY,
    congress TEXT NOT NULL,
    unit TEXT NOT NULL,
    content ${bytes} NOT NULL,
    registered_by TEXT NOT NULL,
    registered_at TEXT NOT NULL,
    confirmed_by TEXT,
    confirmed_at TEXT
);

-- Of each congress that has a confirmed file, the one confirmed last.
CREATE TABLE registered_congress (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    newest_file TEXT NOT NULL REFERENCES congress_file (hash)
);

CREATE TABLE registered_election (
    file TEXT NOT NULL REFERENCES congress_file (hash),
    position INTEGER NOT NULL,
    election TEXT NOT NULL,
    round INTEGER NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (file, election, round)
);
