/**
 * The documents that people sign after a count. Front doors: {@link vn.kiemphieu.report.minutes.CountingMinutes}, {@link
 * vn.kiemphieu.report.minutes.ElectionMinutes} and {@link vn.kiemphieu.report.minutes.SealSlip}, each with a {@link
 * vn.kiemphieu.report.minutes.MinutesTemplate} that holds every measure and wording. Asks no clock; the same facts give the
 * same bytes.
 */
package vn.kiemphieu.report.minutes;
