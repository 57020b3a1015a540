package vn.kiemphieu.counter.bench.reading;

import java.util.function.Supplier;
import vn.kiemphieu.counter.bench.figures.Sample;

/**
 * A page about to be fed.
 *
 * @param page in its file, from 1
 * @param file draws or fetches the bytes, when its turn has come
 */
public record Fed(Sample sample, int page, Supplier<byte[]> file) {}
