/**
 * What people hand in before anything is counted: the congress file, lists of names, the account of ballots. Front doors:
 * {@link vn.kiemphieu.counter.setup.CongressFile}, {@link vn.kiemphieu.counter.setup.CongressDraft} to make one, {@link
 * vn.kiemphieu.counter.setup.NameListFile} and {@link vn.kiemphieu.counter.setup.AccountFile}. Everything wrong is said at once,
 * each with its place.
 */
package vn.kiemphieu.counter.setup;
