/**
 * Real scans with known answers: a folder with {@code truth.jsonl} (docs/schema/truth.schema.json). Front door: {@link
 * vn.kiemphieu.counter.bench.scans.ScansFolder}.
 */
package vn.kiemphieu.counter.bench.scans;
