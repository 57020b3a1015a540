/**
 * From settled ballots to what leaves the box: result, minutes, pictures of the questions. Front door: {@link
 * vn.kiemphieu.counter.closing.Closing}. The same ballots give the same bytes, in whatever order they were fed.
 */
package vn.kiemphieu.counter.closing;
