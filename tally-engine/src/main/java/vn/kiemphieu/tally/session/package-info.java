/**
 * One sitting of counting, from printed paper to sealed minutes, as types that only take lawful steps. Front doors:
 * {@link vn.kiemphieu.tally.session.CountingSession} and {@link vn.kiemphieu.tally.session.Journal}, whose replay it is.
 */
package vn.kiemphieu.tally.session;
