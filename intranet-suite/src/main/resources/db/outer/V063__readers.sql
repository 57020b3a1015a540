CREATE TABLE comment (
    id TEXT PRIMARY KEY,
    number BIGINT NOT NULL REFERENCES publication,
    article TEXT NOT NULL,
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    note TEXT NOT NULL,
    written TEXT NOT NULL
);

-- What readers wrote and nobody has decided on; sent is the number of the file that carries it to the editors.
CREATE TABLE letter (
    id TEXT PRIMARY KEY,
    article TEXT NOT NULL,
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    written TEXT NOT NULL,
    sent BIGINT
);

CREATE TABLE letters_sent (
    number BIGINT PRIMARY KEY,
    made TEXT NOT NULL,
    bytes ${bytes} NOT NULL,
    delivered TEXT
);

-- Counts only: nothing of who it was.
CREATE TABLE visit_day (
    day TEXT NOT NULL,
    page TEXT NOT NULL,
    views BIGINT NOT NULL,
    PRIMARY KEY (day, page)
);

CREATE TABLE visitor_day (
    day TEXT PRIMARY KEY,
    visits BIGINT NOT NULL
);
