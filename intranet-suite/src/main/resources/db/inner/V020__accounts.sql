-- Who works with the suite. Whoever reads this table can make codes of the second factor: a secret cannot be sealed without
-- a key that lies elsewhere, so the database file and its backups are to be kept as closely as the accounts themselves.
CREATE TABLE account (
    id TEXT PRIMARY KEY,
    user_name TEXT NOT NULL UNIQUE,
    person TEXT NOT NULL,
    active INTEGER NOT NULL,
    password TEXT NOT NULL,
    -- Until when a password that an administrator handed out may be used to choose one's own; empty once that was done.
    handed_out_until TEXT NOT NULL,
    -- Base32; empty until the person's telephone knows it.
    totp_secret TEXT NOT NULL,
    -- The last 30 seconds whose code was used: none is taken twice.
    totp_step BIGINT NOT NULL,
    failures INTEGER NOT NULL,
    failed_at TEXT NOT NULL
);

CREATE TABLE account_role (
    account TEXT NOT NULL REFERENCES account (id),
    role TEXT NOT NULL,
    PRIMARY KEY (account, role)
);

CREATE TABLE recovery_code (
    account TEXT NOT NULL REFERENCES account (id),
    hash TEXT NOT NULL,
    PRIMARY KEY (account, hash)
);

-- What a browser keeps is never written here, only its hash.
CREATE TABLE session (
    token_hash TEXT PRIMARY KEY,
    account TEXT NOT NULL REFERENCES account (id),
    -- Whether the second factor was shown too.
    proven INTEGER NOT NULL,
    started_at TEXT NOT NULL,
    used_at TEXT NOT NULL
);
CREATE INDEX session_account ON session (account);
