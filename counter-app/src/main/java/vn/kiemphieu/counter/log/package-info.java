/**
 * The chain of a session in sentences that people can read: who, when, what. Never a vote and never a sheet. Front door: {@link
 * vn.kiemphieu.counter.log.SessionLog}.
 */
package vn.kiemphieu.counter.log;
