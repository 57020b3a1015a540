/**
 * One sitting of counting, from the first ballot printed to the seal: what the hall does, in lawful steps, each durable before
 * anybody sees it (docs/states.md, docs/adr/0012). Front door: {@link vn.kiemphieu.counter.session.CountingHall}.
 */
package vn.kiemphieu.counter.session;
