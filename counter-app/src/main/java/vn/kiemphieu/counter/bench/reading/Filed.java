package vn.kiemphieu.counter.bench.reading;

import vn.kiemphieu.counter.bench.figures.Sample;
import vn.kiemphieu.scanner.PageFile;

/** A page in a file, with its known answer. */
public record Filed(Sample sample, PageFile file) {}
