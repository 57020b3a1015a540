-- Levels come and go by law: data with days and the text that says so.
CREATE TABLE unit_level (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    place INTEGER NOT NULL,
    from_day TEXT NOT NULL,
    until_day TEXT,
    source TEXT NOT NULL
);

-- A code is never given to another unit.
CREATE TABLE unit (
    code TEXT PRIMARY KEY
);

-- What holds of a unit from a day until the day before until_day.
CREATE TABLE unit_version (
    unit TEXT NOT NULL REFERENCES unit,
    from_day TEXT NOT NULL,
    until_day TEXT,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    level TEXT NOT NULL REFERENCES unit_level,
    parent TEXT REFERENCES unit,
    PRIMARY KEY (unit, from_day),
    CHECK (until_day IS NULL OR from_day < until_day),
    CHECK (unit <> parent)
);
CREATE UNIQUE INDEX unit_version_newest ON unit_version (unit) WHERE until_day IS NULL;
CREATE INDEX unit_version_parent ON unit_version (parent);

-- A channel holds until the next one.
CREATE TABLE unit_channel (
    unit TEXT NOT NULL REFERENCES unit,
    from_day TEXT NOT NULL,
    channel TEXT NOT NULL,
    PRIMARY KEY (unit, from_day)
);
