/**
 * How fast the counter reads and how much memory it takes. Front door: {@link vn.kiemphieu.counter.bench.timing.SpeedTest}.
 * Every comparison is made within one run, on the same pictures, in turn, so that whatever else the machine does hits both
 * sides.
 */
package vn.kiemphieu.counter.bench.timing;
