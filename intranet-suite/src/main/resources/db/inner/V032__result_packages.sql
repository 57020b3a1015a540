-- Result packages that passed the checks of the machine; what people then did with them. Nothing is ever deleted here but
-- the count of wrong attempts when a package is unlocked.
CREATE TABLE result_package (
    hash TEXT PRIMARY KEY,
    congress TEXT NOT NULL,
    election TEXT NOT NULL,
    round INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    supersedes TEXT,
    congress_file TEXT NOT NULL REFERENCES congress_file (hash),
    fingerprint TEXT NOT NULL,
    first_blank INTEGER NOT NULL,
    second_blank INTEGER NOT NULL,
    closed_on TEXT NOT NULL,
    stage TEXT NOT NULL,
    stage_detail TEXT NOT NULL,
    received_by TEXT NOT NULL,
    received_at TEXT NOT NULL,
    typed_by TEXT,
    typed_at TEXT,
    approved_by TEXT,
    approved_at TEXT
);

CREATE INDEX result_package_subject ON result_package (congress, election, round);
CREATE INDEX result_package_supersedes ON result_package (supersedes);
CREATE INDEX result_package_fingerprint ON result_package (fingerprint);
-- Whatever the program does: never two published results of one election.
CREATE UNIQUE INDEX result_package_published ON result_package (congress, election, round)
    WHERE stage IN ('PROVISIONAL', 'CERTIFIED');

CREATE TABLE result_signer (
    hash TEXT NOT NULL REFERENCES result_package (hash),
    position INTEGER NOT NULL,
    signing_key TEXT NOT NULL REFERENCES signing_key (fingerprint),
    PRIMARY KEY (hash, position)
);

CREATE TABLE result_file (
    hash TEXT NOT NULL REFERENCES result_package (hash),
    name TEXT NOT NULL,
    content ${bytes} NOT NULL,
    PRIMARY KEY (hash, name)
);

CREATE TABLE result_check (
    hash TEXT NOT NULL REFERENCES result_package (hash),
    number INTEGER NOT NULL,
    verdict TEXT NOT NULL,
    sentence TEXT NOT NULL,
    PRIMARY KEY (hash, number)
);

CREATE TABLE result_mistype (
    hash TEXT NOT NULL REFERENCES result_package (hash),
    number INTEGER NOT NULL,
    account TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (hash, number)
);

CREATE TABLE result_certification (
    hash TEXT NOT NULL REFERENCES result_package (hash),
    number INTEGER NOT NULL,
    document TEXT NOT NULL,
    day TEXT NOT NULL,
    issuer TEXT NOT NULL,
    proposed_by TEXT NOT NULL,
    proposed_at TEXT NOT NULL,
    confirmed_by TEXT,
    confirmed_at TEXT,
    PRIMARY KEY (hash, number)
);

-- What two people decide when one election has two packages that are both signed as they must be. A proposal is outdated once
-- another package is put beside those that it was made about.
CREATE TABLE result_decision (
    congress TEXT NOT NULL,
    election TEXT NOT NULL,
    round INTEGER NOT NULL,
    number INTEGER NOT NULL,
    keep TEXT REFERENCES result_package (hash),
    reason TEXT NOT NULL,
    proposed_by TEXT NOT NULL,
    proposed_at TEXT NOT NULL,
    outdated_at TEXT,
    confirmed_by TEXT,
    confirmed_at TEXT,
    PRIMARY KEY (congress, election, round, number)
);
