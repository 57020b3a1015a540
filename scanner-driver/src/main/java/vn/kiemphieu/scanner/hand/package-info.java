/**
 * Tells by the fine shape of the handwriting whether two pages are one sheet scanned twice (ADR 0010). Front doors: {@link
 * vn.kiemphieu.scanner.hand.MarkShape}, made from the pen in one place, and {@link vn.kiemphieu.scanner.hand.Evidence}. All
 * numbers stand in {@link vn.kiemphieu.scanner.hand.HandLimits}. Says nothing about who wrote.
 */
package vn.kiemphieu.scanner.hand;
