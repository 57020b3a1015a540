package vn.kiemphieu.counter.people;

/** A person and what their PIN is checked against. */
public record Account(Person person, PinHash pin) {}
