/**
 * What people hand in before anything is counted: the congress file and the account of ballots. Front doors: {@link
 * vn.kiemphieu.counter.setup.CongressFile} and {@link vn.kiemphieu.counter.setup.AccountFile}. Everything wrong is said at
 * once, each with its place.
 */
package vn.kiemphieu.counter.setup;
