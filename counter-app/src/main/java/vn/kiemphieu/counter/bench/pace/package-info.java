/** Says how far a long run has come, and how long it will still take. */
package vn.kiemphieu.counter.bench.pace;
