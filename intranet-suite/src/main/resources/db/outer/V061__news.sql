CREATE TABLE section (
    id TEXT PRIMARY KEY,
    parent TEXT,
    title TEXT NOT NULL,
    position INT NOT NULL
);

-- exact and folded hold the words that searches look through, with and without diacritics.
CREATE TABLE article (
    id TEXT PRIMARY KEY,
    number BIGINT NOT NULL REFERENCES publication,
    section TEXT NOT NULL REFERENCES section,
    published TEXT NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    body TEXT NOT NULL,
    byline TEXT NOT NULL,
    unit TEXT NOT NULL,
    source TEXT NOT NULL,
    comments INT NOT NULL,
    exact TEXT NOT NULL,
    folded TEXT NOT NULL
);

CREATE INDEX article_by_time ON article (published, id);

CREATE TABLE article_picture (
    article TEXT NOT NULL REFERENCES article,
    position INT NOT NULL,
    file TEXT NOT NULL,
    caption TEXT NOT NULL,
    alternative TEXT NOT NULL,
    width INT NOT NULL,
    height INT NOT NULL,
    PRIMARY KEY (article, position)
);

-- What is not there any more, and why.
CREATE TABLE withdrawn (
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    reason TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (kind, subject)
);
