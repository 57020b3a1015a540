package vn.kiemphieu.counter.bench.peers;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kiemphieu.tally.election.BallotLayout.Page;
import vn.kiemphieu.tally.election.Column;
import vn.kiemphieu.testballots.picture.Area;
import vn.kiemphieu.testballots.picture.Canvas;
import vn.kiemphieu.testballots.wear.Scanner;
import vn.kiemphieu.testballots.wear.Wear;

/**
 * One person's marks, and how the sheet was scanned: the same on the print of every reader.
 *
 * @param number from 1
 * @param questions the marks in the boxes of each question, from the top
 */
record EqualSheet(int number, Hand hand, List<List<Mark>> questions, Wear wear) {
    EqualSheet {
        questions = questions.stream().map(List::copyOf).toList();
    }

    /** A print to be marked. */
    interface Print {
        /** An unmarked page for a sheet of that number. */
        Canvas page(int sheet);

        /** The inner edge of a box, millimetres; questions from 1. */
        Area box(int sheet, int question, Column column);

        /** Where on our own paper everything stands; the scan of a sheet without damage asks for nothing of it. */
        Page layout();
    }

    /** Its file. */
    String name() {
        return "%04d.jpg".formatted(number);
    }

    /** Which boxes of a question are marked; questions from 1. */
    Set<Column> truth(int question) {
        return questions.get(question - 1).stream()
                .map(Mark::column)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Column.class)));
    }

    Kind kind(int question) {
        return switch (questions.get(question - 1).size()) {
            case 0 -> Kind.BLANK;
            case 1 -> Kind.valueOf(hand.name());
            default -> Kind.DOUBLE;
        };
    }

    /** As the scanner delivers it, on a print. */
    byte[] on(Print print) {
        Canvas page = print.page(number);
        double scale = Scanner.scale(wear.dpi());
        for (int question = 1; question <= questions.size(); question++) {
            for (Mark mark : questions.get(question - 1)) {
                mark.write(page, print.box(number, question, mark.column()), scale);
            }
        }
        return Scanner.scan(page, print.layout(), wear);
    }

    /** What is in the boxes of a question. */
    enum Kind {
        BLANK,
        CROSS,
        TICK,
        PENCIL,
        /** Both boxes. */
        DOUBLE
    }
}
