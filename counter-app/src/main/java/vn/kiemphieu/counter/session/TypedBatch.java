package vn.kiemphieu.counter.session;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.kiemphieu.counter.keying.DoubleEntry;
import vn.kiemphieu.counter.keying.DoubleEntry.Decision;
import vn.kiemphieu.counter.keying.DoubleEntry.Person;
import vn.kiemphieu.counter.keying.Keying;
import vn.kiemphieu.counter.keying.Keying.Complete;
import vn.kiemphieu.counter.keying.Stack;
import vn.kiemphieu.tally.election.Denominator;
import vn.kiemphieu.tally.election.Election;

/**
 * How far an open keyed batch came: the replay of its rows. Rows do not know how many ballots the slip says, because that may
 * be corrected between them.
 *
 * @param rows how many led here
 * @param decided by the place of the ballot in the stack, from 1
 */
record TypedBatch(int number, int rows, Keying first, Keying second, Map<Integer, Decision> decided) {

    /** Nothing typed yet. */
    static TypedBatch of(int number, Election election, Stack.Typed typed) {
        Keying none = Keying.of(new Stack(election, number, Denominator.MOST, typed));
        return new TypedBatch(number, 0, none, none, Map.of());
    }

    /**
     * After one more row.
     *
     * @throws IllegalStateException if it was never taken
     */
    TypedBatch after(KeyedRow row) {
        if (row instanceof KeyedRow.Typed typed) {
            Keying next = keying(typed.pass()).after(typed.line());
            boolean isFirst = typed.pass() == Pass.FIRST;
            return new TypedBatch(number, rows + 1, isFirst ? next : first, isFirst ? second : next, decidedUpTo(next));
        }
        KeyedRow.Decided said = (KeyedRow.Decided) row;
        Map<Integer, Decision> more = new TreeMap<>(decided);
        Keying alone = Keying.of(first.stack()).after(said.line());
        more.put(
                said.ballot(),
                new Decision(
                        alone.lines().get(0),
                        List.of(said.by().first(), said.by().second())));
        return new TypedBatch(number, rows + 1, first, second, more);
    }

    /** What was decided of a ballot that is typed anew is decided anew. */
    private Map<Integer, Decision> decidedUpTo(Keying next) {
        Map<Integer, Decision> kept = new TreeMap<>(decided);
        kept.keySet().removeIf(ballot -> ballot > next.lines().size());
        return kept;
    }

    Keying keying(Pass pass) {
        return pass == Pass.FIRST ? first : second;
    }

    /** One person's lines, of as many ballots as the slip says. */
    Keying keying(Pass pass, int declared) {
        Stack wide = first.stack();
        return new Keying(
                new Stack(wide.election(), number, declared, wide.typed()),
                keying(pass).lines());
    }

    /** Ballots that both have typed. */
    int typedTwice() {
        return Math.min(first.lines().size(), second.lines().size());
    }

    /** Both entries beside each other; only where both are complete. */
    DoubleEntry entry(KeyedBatch keyed, int declared) {
        return new DoubleEntry(person(Pass.FIRST, keyed, declared), person(Pass.SECOND, keyed, declared), decided);
    }

    private Person person(Pass pass, KeyedBatch keyed, int declared) {
        if (keying(pass, declared).finish() instanceof Complete complete) {
            return new Person(keyed.typist(pass), complete);
        }
        throw new IllegalStateException(keyed.typist(pass) + " has not typed all ballots");
    }
}
