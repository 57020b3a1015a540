/**
 * How sure a hand check of drawn paper makes a result. Front doors: {@link vn.kiemphieu.tally.check.CheckPlan}, how much
 * paper to read; {@link vn.kiemphieu.tally.check.Draw}, which; {@link vn.kiemphieu.tally.check.HandCheck}, what came of it.
 */
package vn.kiemphieu.tally.check;
