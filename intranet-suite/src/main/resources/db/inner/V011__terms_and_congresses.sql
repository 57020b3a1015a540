CREATE TABLE term (
    unit TEXT NOT NULL REFERENCES unit,
    name TEXT NOT NULL,
    from_day TEXT NOT NULL,
    until_day TEXT,
    PRIMARY KEY (unit, name),
    CHECK (until_day IS NULL OR from_day < until_day)
);
CREATE UNIQUE INDEX term_current ON term (unit) WHERE until_day IS NULL;

CREATE TABLE congress (
    id TEXT PRIMARY KEY,
    unit TEXT NOT NULL REFERENCES unit,
    name TEXT NOT NULL,
    level TEXT NOT NULL REFERENCES unit_level,
    opens TEXT NOT NULL,
    term TEXT NOT NULL
);
CREATE INDEX congress_unit ON congress (unit, opens);
CREATE INDEX congress_opens ON congress (opens);
