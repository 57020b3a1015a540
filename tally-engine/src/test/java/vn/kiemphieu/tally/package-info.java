/** The engine's tests. Read {@link vn.kiemphieu.tally.Elections} and {@link vn.kiemphieu.tally.Readings} first. */
package vn.kiemphieu.tally;
