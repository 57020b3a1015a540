-- Keys whose signatures on result packages count: once a second person confirmed them, until one person revokes them.
CREATE TABLE signing_key (
    fingerprint TEXT PRIMARY KEY,
    public_key TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    holder TEXT NOT NULL,
    congress TEXT,
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    registered_by TEXT NOT NULL,
    registered_at TEXT NOT NULL,
    confirmed_by TEXT,
    confirmed_at TEXT,
    revoked_by TEXT,
    revoked_on TEXT,
    revoked_why TEXT
);
