/** Breaks the rules of {@link vn.kiemphieu.tally.EngineFencesTest} on purpose. */
package vn.kiemphieu.tally.broken.election;
