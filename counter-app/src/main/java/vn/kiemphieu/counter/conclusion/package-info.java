/**
 * What people conclude of everything the machine could not settle. Front doors: {@link
 * vn.kiemphieu.counter.conclusion.ConclusionsFile} and {@link vn.kiemphieu.counter.conclusion.Conclusions}. Two people
 * conclude; the machine only checks that what they say can be.
 */
package vn.kiemphieu.counter.conclusion;
