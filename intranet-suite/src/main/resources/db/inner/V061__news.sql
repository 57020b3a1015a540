CREATE TABLE news_section (
    id TEXT PRIMARY KEY,
    parent TEXT REFERENCES news_section,
    title TEXT NOT NULL,
    position INT NOT NULL
);

-- published_as: number of the publication that readers see; null while they see none.
CREATE TABLE news_article (
    id TEXT PRIMARY KEY,
    address TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    version INT NOT NULL,
    author TEXT NOT NULL,
    approver TEXT,
    due TEXT,
    published TEXT,
    published_as BIGINT,
    changed TEXT NOT NULL
);

CREATE TABLE news_version (
    article TEXT NOT NULL REFERENCES news_article,
    version INT NOT NULL,
    editor TEXT NOT NULL,
    edited TEXT NOT NULL,
    section TEXT NOT NULL REFERENCES news_section,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    body TEXT NOT NULL,
    byline TEXT NOT NULL,
    unit TEXT NOT NULL,
    source TEXT NOT NULL,
    comments INT NOT NULL,
    PRIMARY KEY (article, version)
);

CREATE TABLE news_picture (
    id TEXT PRIMARY KEY,
    article TEXT NOT NULL REFERENCES news_article,
    type TEXT NOT NULL,
    width INT NOT NULL,
    height INT NOT NULL,
    bytes ${bytes} NOT NULL
);

CREATE TABLE news_placed (
    article TEXT NOT NULL,
    version INT NOT NULL,
    position INT NOT NULL,
    picture TEXT NOT NULL REFERENCES news_picture,
    caption TEXT NOT NULL,
    alternative TEXT NOT NULL,
    PRIMARY KEY (article, version, position),
    FOREIGN KEY (article, version) REFERENCES news_version
);

CREATE TABLE news_step (
    article TEXT NOT NULL REFERENCES news_article,
    number INT NOT NULL,
    step TEXT NOT NULL,
    version INT NOT NULL,
    at TEXT NOT NULL,
    by_account TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (article, number)
);
