-- What crossed from the offices' network. bytes are the whole signed file, kept while readers may see what it says.
CREATE TABLE publication (
    number BIGINT PRIMARY KEY,
    hash TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    made TEXT NOT NULL,
    received TEXT NOT NULL,
    bytes ${bytes}
);

CREATE TABLE publication_file (
    number BIGINT NOT NULL REFERENCES publication,
    name TEXT NOT NULL,
    bytes ${bytes} NOT NULL,
    PRIMARY KEY (number, name)
);
