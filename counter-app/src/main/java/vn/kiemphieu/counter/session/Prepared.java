package vn.kiemphieu.counter.session;

import vn.kiemphieu.counter.journal.WorkingBatch;

/** A page that was read and is not yet accepted. */
public record Prepared(FedPage page, WorkingBatch.Closed picture) {}
