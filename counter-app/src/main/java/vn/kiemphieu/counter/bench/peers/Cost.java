package vn.kiemphieu.counter.bench.peers;

/**
 * Processor time, user and system, of all threads and processes of a reader, nanoseconds.
 *
 * @param sheet for each further sheet
 * @param start once, before the first sheet
 */
record Cost(long sheet, long start) {
    /** From two runs that differ in nothing but the number of sheets: what both spent is the start. */
    static Cost between(int few, long timeOfFew, int many, long timeOfMany) {
        if (many <= few || few < 0) {
            throw new IllegalArgumentException("the second run reads more sheets than the first");
        }
        long sheet = Math.max(1, (timeOfMany - timeOfFew) / (many - few));
        return new Cost(sheet, Math.max(0, timeOfFew - few * sheet));
    }

    /** How many sheets a reader of this cost lets the other read while it reads one, in hundredths. */
    long timesOf(Cost other) {
        return 100 * sheet / other.sheet;
    }

    /** Sheets a second on one core, in tenths. */
    long tenthsASecond() {
        return 10_000_000_000L / sheet;
    }
}
