-- What was done, in one chain: each row's hash is over the row and the hash before it.
CREATE TABLE audit_event (
    number BIGINT PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE
);
