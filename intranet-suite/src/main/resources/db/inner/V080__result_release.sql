-- What of each result went to the portal, by the number of the publication. withdrawn: 1 where the publication took the result
-- off; the other columns then say what was taken off.
CREATE TABLE result_release (
    number BIGINT PRIMARY KEY REFERENCES publication_made (number),
    congress TEXT NOT NULL,
    election TEXT NOT NULL,
    round INTEGER NOT NULL,
    hash TEXT NOT NULL REFERENCES result_package (hash),
    stage TEXT NOT NULL,
    authorisation TEXT,
    withdrawn INTEGER NOT NULL
);
CREATE INDEX result_release_subject ON result_release (congress, election, round, number);
