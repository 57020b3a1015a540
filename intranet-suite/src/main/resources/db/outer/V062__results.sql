-- One row for every publication of a result; the highest number of an election is the one that holds. withdrawn: why it was
-- taken off; then names, votes and files are not kept here.
CREATE TABLE result (
    number BIGINT PRIMARY KEY REFERENCES publication,
    congress TEXT NOT NULL,
    congress_name TEXT NOT NULL,
    unit TEXT NOT NULL,
    level TEXT NOT NULL,
    election TEXT NOT NULL,
    round INT NOT NULL,
    position INT NOT NULL,
    body TEXT NOT NULL,
    term TEXT NOT NULL,
    seats INT NOT NULL,
    seats_left INT NOT NULL,
    status TEXT NOT NULL,
    document TEXT,
    reason TEXT,
    authorisation TEXT,
    people INT,
    needed INT,
    collected INT,
    valid INT,
    invalid INT,
    closed TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    bundle TEXT NOT NULL,
    published TEXT NOT NULL,
    holds INT NOT NULL,
    withdrawn TEXT
);

CREATE INDEX result_by_election ON result (congress, election, round, number);

CREATE TABLE result_person (
    number BIGINT NOT NULL REFERENCES result,
    position INT NOT NULL,
    name TEXT NOT NULL,
    standing TEXT NOT NULL,
    votes INT,
    PRIMARY KEY (number, position)
);

CREATE TABLE result_signer (
    number BIGINT NOT NULL REFERENCES result,
    position INT NOT NULL,
    holder TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    PRIMARY KEY (number, position)
);

CREATE TABLE board (
    id TEXT PRIMARY KEY,
    number BIGINT NOT NULL REFERENCES publication,
    title TEXT NOT NULL,
    term TEXT NOT NULL
);

CREATE TABLE board_unit (
    board TEXT NOT NULL REFERENCES board,
    position INT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    level TEXT NOT NULL,
    state TEXT NOT NULL,
    congress TEXT,
    day TEXT,
    PRIMARY KEY (board, position)
);
