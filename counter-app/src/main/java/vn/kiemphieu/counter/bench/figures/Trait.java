package vn.kiemphieu.counter.bench.figures;

/**
 * Something a sheet has.
 *
 * @param value a name, or the lower end of a bin as a whole number
 */
public record Trait(Facet facet, String value) {
    /**
     * A number, put into a bin.
     *
     * @param parts in the facet's parts of a unit
     * @param bin width of a bin in parts
     */
    public static Trait binned(Facet facet, long parts, int bin) {
        return new Trait(facet, Long.toString(Math.floorDiv(parts, bin) * bin));
    }
}
