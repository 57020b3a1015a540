/**
 * The hand check of a closed session at the kiosk: plan, dice, pull list, two people who read blind, comparison. Front door:
 * {@link vn.kiemphieu.counter.kiosk.check.HandChecking}.
 */
package vn.kiemphieu.counter.kiosk.check;
