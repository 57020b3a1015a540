/**
 * Marks that people made on other paper, laid into our boxes. Front door: {@link
 * vn.kiemphieu.counter.bench.marks.MarksFolder}. The folder stays where it is: nothing of it is kept.
 */
package vn.kiemphieu.counter.bench.marks;
