/**
 * The same figures as others read them: a {@link vn.kiemphieu.bridge.cdf.CountedResult} taken from {@code result.json}, as an
 * {@link vn.kiemphieu.bridge.cdf.ElectionReport} (NIST SP 1500-100) and a {@link vn.kiemphieu.bridge.cdf.SummaryCsv}; and, under
 * seal only, {@link vn.kiemphieu.bridge.cdf.CastVoteRecords} (NIST SP 1500-103). Whoever derives them again from the same
 * gets the same bytes.
 */
package vn.kiemphieu.bridge.cdf;
