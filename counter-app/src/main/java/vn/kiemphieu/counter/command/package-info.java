/** The command line. Front door: {@link KiemPhieu}. */
package vn.kiemphieu.counter.command;
