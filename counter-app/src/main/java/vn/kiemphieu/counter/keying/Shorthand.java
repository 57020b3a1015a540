package vn.kiemphieu.counter.keying;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.kiemphieu.counter.keying.Stack.Typed;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.election.BallotForm;

/** Reads one ballot as it is typed: rows and ranges, columns apart by {@code /}; {@code 0}; {@code k} with a ground. */
final class Shorthand {
    private static final Pattern RANGE = Pattern.compile("([0-9]{1,4})(?:-([0-9]{1,4}))?");

    private final Stack stack;
    private final int rows;

    Shorthand(Stack stack) {
        this.stack = stack;
        this.rows = stack.election().candidates().size();
    }

    Meant read(String typed) {
        String line = typed.strip().toLowerCase(Locale.ROOT).replace('–', '-');
        if (line.startsWith("k")) {
            return ground(line.substring(1).strip());
        }
        if (line.equals("0") || (line.isEmpty() && stack.typed() != Typed.MARKED)) {
            return new Meant.Rows(choices(List.of()));
        }
        if (line.isEmpty()) {
            return new Meant.Nothing("Chưa gõ gì. Phiếu không có dấu nào thì gõ 0.");
        }
        return columns(line.split("/", -1));
    }

    private Meant ground(String number) {
        Grounds grounds = new Grounds(stack.election().form());
        return grounds.typed(number)
                .<Meant>map(Meant.NotValid::new)
                .orElseGet(() -> new Meant.Nothing(
                        "Sau chữ k phải là số của một căn cứ; gõ một trong các mã: " + grounds.list() + "."));
    }

    private Meant columns(String[] parts) {
        int columns = meanings().size();
        if (parts.length > columns) {
            return new Meant.Nothing(
                    columns == 1
                            ? "Phiếu này không dùng dấu /; chỉ gõ các số, ví dụ 3-7 12."
                            : "Thừa dấu /: phiếu này có " + columns + " cột; gõ lại với nhiều nhất " + (columns - 1)
                                    + " dấu /.");
        }
        BitSet seen = new BitSet();
        List<BitSet> marked = new ArrayList<>();
        for (String part : parts) {
            BitSet column = new BitSet();
            for (String word : part.strip().split("[\\s,]+")) {
                Optional<String> complaint = word.isEmpty() ? Optional.empty() : add(word, column, seen);
                if (complaint.isPresent()) {
                    return new Meant.Nothing(complaint.get());
                }
            }
            marked.add(column);
        }
        return seen.isEmpty()
                ? new Meant.Nothing("Không có số nào. Phiếu không có dấu nào thì gõ 0.")
                : new Meant.Rows(choices(marked));
    }

    private Optional<String> add(String word, BitSet column, BitSet seen) {
        Matcher range = RANGE.matcher(word);
        if (!range.matches()) {
            return Optional.of("“" + word + "” không phải số thứ tự; gõ số từ 1 đến " + rows + ", ví dụ 3 hoặc 3-7.");
        }
        int from = Integer.parseInt(range.group(1));
        int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
        if (from < 1 || Math.max(from, to) > rows) {
            return Optional.of("Trên phiếu không có “" + word + "”; gõ số từ 1 đến " + rows + ".");
        }
        if (to < from) {
            return Optional.of("“" + word + "” ngược; gõ số nhỏ trước: " + to + "-" + from + ".");
        }
        for (int row = from; row <= to; row++) {
            if (seen.get(row)) {
                return Optional.of("Số " + row + " gõ hai lần; gõ lại cả phiếu, mỗi số một lần.");
            }
            seen.set(row);
            column.set(row);
        }
        return Optional.empty();
    }

    private List<Choice> choices(List<BitSet> marked) {
        return IntStream.rangeClosed(1, rows)
                .mapToObj(row -> choice(row, marked))
                .toList();
    }

    private Choice choice(int row, List<BitSet> marked) {
        for (int column = 0; column < marked.size(); column++) {
            if (marked.get(column).get(row)) {
                return meanings().get(column);
            }
        }
        return stack.typed() == Typed.STRUCK ? Choice.FOR : Choice.NOT_COUNTED;
    }

    /** What a row typed in each column says. */
    private List<Choice> meanings() {
        return switch (stack.typed()) {
            case STRUCK -> List.of(Choice.NOT_COUNTED);
            case CHOSEN -> List.of(Choice.FOR);
            case MARKED ->
                stack.election().form() == BallotForm.CONFIDENCE
                        ? List.of(Choice.HIGH, Choice.MEDIUM, Choice.LOW)
                        : List.of(Choice.FOR, Choice.AGAINST);
        };
    }
}
