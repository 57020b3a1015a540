-- Comments of readers as they came from the portal. state: WAITING, SHOWN, HIDDEN.
CREATE TABLE reader_letter (
    id TEXT PRIMARY KEY,
    article TEXT NOT NULL,
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    written TEXT NOT NULL,
    state TEXT NOT NULL,
    note TEXT NOT NULL,
    decided_by TEXT
);

CREATE TABLE letters_taken (
    number BIGINT PRIMARY KEY,
    hash TEXT NOT NULL,
    taken TEXT NOT NULL
);
