package vn.kiemphieu.counter.people;

/**
 * Something about signing in that the log of a session tells.
 *
 * @param at local time, to the minute
 * @param said one Vietnamese sentence without PIN or secret
 */
public record Happening(String at, String said) {}
