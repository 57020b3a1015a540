CREATE TABLE number_series (
    issuer TEXT NOT NULL REFERENCES unit,
    book TEXT NOT NULL,
    document_type TEXT NOT NULL,
    period_kind TEXT NOT NULL,
    period TEXT NOT NULL,
    newest INTEGER NOT NULL,
    PRIMARY KEY (issuer, book, document_type, period_kind, period)
);

-- A cancelled number stays, with the reason.
CREATE TABLE number_issued (
    issuer TEXT NOT NULL,
    book TEXT NOT NULL,
    document_type TEXT NOT NULL,
    period_kind TEXT NOT NULL,
    period TEXT NOT NULL,
    number INTEGER NOT NULL,
    subject TEXT NOT NULL,
    issued_at TEXT NOT NULL,
    cancelled_at TEXT,
    reason TEXT,
    PRIMARY KEY (issuer, book, document_type, period_kind, period, number),
    FOREIGN KEY (issuer, book, document_type, period_kind, period) REFERENCES number_series
);
