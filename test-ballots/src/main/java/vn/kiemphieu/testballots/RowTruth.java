package vn.kiemphieu.testballots;

/**
 * What one row says.
 *
 * @param row its number on the ballot, from 1
 */
public record RowTruth(int row, Meaning meaning) {}
