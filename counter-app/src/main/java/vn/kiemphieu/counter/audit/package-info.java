/**
 * The hand check of a closed session: dice draw sheets of paper, two people read them blind, and only then what the machine
 * recorded of these places is opened. Front door: {@link vn.kiemphieu.counter.audit.SessionCheck}.
 */
package vn.kiemphieu.counter.audit;
