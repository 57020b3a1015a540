package vn.kiemphieu.counter.kiosk.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.kiemphieu.counter.audit.BlindReadings;
import vn.kiemphieu.counter.audit.Paper;
import vn.kiemphieu.counter.audit.ReadingsFile;
import vn.kiemphieu.counter.audit.ReadingsJson;
import vn.kiemphieu.counter.keying.Keying;
import vn.kiemphieu.counter.keying.Keying.Taken;
import vn.kiemphieu.counter.keying.Line;
import vn.kiemphieu.counter.keying.Stack;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.session.Pass;
import vn.kiemphieu.tally.check.Position;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.session.TwoPeople;

/**
 * What two people have read so far of the sheets drawn, in the order of the pull list. Each line is on disk at once; all of it
 * becomes the file of readings when both are through and say the same.
 */
final class ReadSoFar {
    static final String READINGS = "hand-readings.json";
    /** What is typed of paper that is no ballot of this election, and of a place where nothing lies. */
    static final String OTHER = "!";

    static final String MISSING = "?";
    private static final String KEPT = "hand-readings.part.txt";

    private final HandChecking checking;
    private final List<Position> places;
    private final Map<Pass, List<String>> lines = new EnumMap<>(Pass.class);
    private Optional<TwoPeople> readers = Optional.empty();

    private ReadSoFar(HandChecking checking) {
        this.checking = checking;
        this.places = checking.drawn().draw().pullList();
        for (Pass pass : Pass.values()) {
            lines.put(pass, new ArrayList<>());
        }
    }

    /** What is on disk; nothing where nobody has begun. */
    static ReadSoFar in(HandChecking checking) {
        ReadSoFar so = new ReadSoFar(checking);
        Path kept = checking.folder().file(KEPT);
        if (Files.exists(kept)) {
            List<String> all = new String(checking.read(KEPT), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            so.readers = Optional.of(new TwoPeople(all.get(0), all.get(1)));
            for (String line : all.subList(2, all.size())) {
                so.lines.get(line.charAt(0) == '1' ? Pass.FIRST : Pass.SECOND).add(line.substring(1));
            }
        }
        return so;
    }

    Optional<TwoPeople> readers() {
        return readers;
    }

    String reader(Pass pass) {
        TwoPeople by = readers.orElseThrow();
        return pass == Pass.FIRST ? by.first() : by.second();
    }

    void begin(TwoPeople by) {
        readers = Optional.of(by);
        write();
    }

    /** The sheets drawn, as they are pulled. */
    List<Position> places() {
        return places;
    }

    /** How many somebody has read. */
    int read(Pass pass) {
        return lines.get(pass).size();
    }

    String line(Pass pass, int at) {
        return lines.get(pass).get(at);
    }

    Stack stack() {
        var election = checking.check().election();
        return new Stack(
                election, 1, 1, election.form() == BallotForm.STRIKE_OUT ? Stack.Typed.STRUCK : Stack.Typed.MARKED);
    }

    /** What somebody makes of a sheet; a sentence where that means nothing, and then nothing has changed. */
    Optional<String> add(Pass pass, String typed) {
        Optional<String> wrong = wrong(typed);
        if (wrong.isEmpty()) {
            lines.get(pass).add(typed);
            write();
        }
        return wrong;
    }

    /** What both make of a sheet that they looked at together. */
    Optional<String> agree(int at, String typed) {
        Optional<String> wrong = wrong(typed);
        if (wrong.isEmpty()) {
            lines.values().forEach(each -> each.set(at, typed));
            write();
        }
        return wrong;
    }

    void takeBack(Pass pass) {
        lines.get(pass).remove(read(pass) - 1);
        write();
    }

    private Optional<String> wrong(String typed) {
        if (typed.equals(OTHER) || typed.equals(MISSING)) {
            return Optional.empty();
        }
        Keying.Typing answer = Keying.of(stack()).type(typed);
        return answer instanceof Taken ? Optional.empty() : Optional.of(answer.sentence());
    }

    private Line ballot(String typed) {
        return ((Taken) Keying.of(stack()).type(typed)).next().lines().get(0);
    }

    private Paper paper(String typed) {
        return switch (typed) {
            case OTHER -> new Paper.NoBallot();
            case MISSING -> new Paper.Missing();
            default -> new Paper.Ballot(ballot(typed).ballot());
        };
    }

    /** What a line says. */
    Words words(String typed) {
        return switch (typed) {
            case OTHER -> Words.of("không phải phiếu của cuộc bầu này", "no ballot of this election");
            case MISSING -> Words.of("không có tờ nào ở chỗ này", "nothing lies there");
            default -> Words.same(ballot(typed).words());
        };
    }

    /** The first sheet of which the two say different things. */
    Optional<Integer> disputed() {
        return IntStream.range(0, places.size())
                .filter(at -> !paper(line(Pass.FIRST, at)).equals(paper(line(Pass.SECOND, at))))
                .boxed()
                .findFirst();
    }

    /** Makes the file of readings, and binds it before anything is opened. */
    void finish() {
        Map<Position, BlindReadings.Two> sheets = new HashMap<>();
        for (int at = 0; at < places.size(); at++) {
            sheets.put(
                    places.get(at), new BlindReadings.Two(paper(line(Pass.FIRST, at)), paper(line(Pass.SECOND, at))));
        }
        var election = checking.check().election();
        checking.folder().write(READINGS, ReadingsJson.bytes(election, readers.orElseThrow(), sheets));
        checking.check().read(ReadingsFile.read(checking.folder().file(READINGS), election));
        try {
            Files.delete(checking.folder().file(KEPT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        TwoPeople by = readers.orElseThrow();
        StringBuilder text = new StringBuilder(by.first() + "\n" + by.second() + "\n");
        lines.get(Pass.FIRST).forEach(line -> text.append('1').append(line).append('\n'));
        lines.get(Pass.SECOND).forEach(line -> text.append('2').append(line).append('\n'));
        checking.folder().write(KEPT, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
