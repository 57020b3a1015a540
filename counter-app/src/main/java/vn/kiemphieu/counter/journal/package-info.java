/**
 * What the counting hall must not lose, on disk: the chain of the session, the batch that is being fed, the store of records
 * and pictures without order (docs/adr/0012). Front door: {@link vn.kiemphieu.counter.journal.SessionJournal}. Knows nothing of
 * votes; it keeps bytes, and can prove that they are the ones it was given.
 */
package vn.kiemphieu.counter.journal;
