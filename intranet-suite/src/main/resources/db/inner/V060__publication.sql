-- What was made for the portal, in the order in which it crosses; bytes are the whole signed file.
CREATE TABLE publication_made (
    number BIGINT PRIMARY KEY,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    made TEXT NOT NULL,
    made_by TEXT NOT NULL,
    hash TEXT NOT NULL,
    bytes ${bytes} NOT NULL,
    delivered TEXT
);
