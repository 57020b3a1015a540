/** Puts the counting session to the proof: kills it, fills its disk, tampers with it. Sheets here are numbers, not votes. */
package vn.kiemphieu.counter.bench.hall;
