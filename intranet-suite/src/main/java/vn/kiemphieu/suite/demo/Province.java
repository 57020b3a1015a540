package vn.kiemphieu.suite.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.suite.audit.AuditLog;
import vn.kiemphieu.suite.organisation.Change;
import vn.kiemphieu.suite.organisation.Change.Refused;
import vn.kiemphieu.suite.organisation.Channel;
import vn.kiemphieu.suite.organisation.Congress;
import vn.kiemphieu.suite.organisation.Congresses;
import vn.kiemphieu.suite.organisation.Description;
import vn.kiemphieu.suite.organisation.Kind;
import vn.kiemphieu.suite.organisation.Level;
import vn.kiemphieu.suite.organisation.Levels;
import vn.kiemphieu.suite.organisation.Period;
import vn.kiemphieu.suite.organisation.Reorganisation;
import vn.kiemphieu.suite.organisation.Terms;

/**
 * A made-up province with the figures of a real one: 262 congresses at the grass roots, 20 at the level of districts and one
 * of the province in 2015; 73 committees right below the province since 1 July 2025, of which 69 of communes and wards.
 */
public final class Province {
    private static final String ACTOR = "demo";

    private final Levels levels;
    private final Reorganisation reorganisation;
    private final Terms terms;
    private final Congresses congresses;

    public Province(AuditLog log) {
        this.levels = new Levels(log);
        this.reorganisation = new Reorganisation(log);
        this.terms = new Terms(log);
        this.congresses = new Congresses(log);
    }

    /** Writes it into an empty database, in the order in which it came about. */
    public void load(Handle handle) {
        List<String[]> units = lines("units.txt");
        List<String[]> allLevels = lines("levels.txt");
        allLevels.forEach(line -> made(levels.introduce(handle, ACTOR, level(line))));
        units.forEach(line -> made(reorganisation.establish(
                handle, ACTOR, line[2], day(line[0]), description(line), Channel.valueOf(line[6]))));
        IntStream.iterate(units.size() - 1, last -> last >= 0, last -> last - 1)
                .mapToObj(units::get)
                .filter(line -> !line[1].isEmpty())
                .forEach(line -> end(handle, line[2], line[1].split(":", 2)));
        allLevels.stream()
                .filter(line -> !line[4].isEmpty())
                .forEach(line -> made(levels.end(handle, ACTOR, line[0], day(line[4]), line[5])));
        lines("terms.txt").forEach(line -> made(terms.begin(handle, ACTOR, line[0], line[1], day(line[2]))));
        lines("congresses.txt").forEach(line -> made(congresses.plan(handle, ACTOR, congress(line))));
    }

    private void end(Handle handle, String code, String[] dayAndLevel) {
        LocalDate day = day(dayAndLevel[0]);
        made(
                dayAndLevel.length == 1
                        ? reorganisation.dissolve(handle, ACTOR, code, day)
                        : reorganisation.regrade(handle, ACTOR, code, day, dayAndLevel[1]));
    }

    private static Level level(String[] line) {
        return new Level(line[0], line[1], Integer.parseInt(line[2]), Period.since(day(line[3])), line[5]);
    }

    private static Description description(String[] line) {
        return new Description(
                line[7], Kind.valueOf(line[3]), line[4], Optional.of(line[5]).filter(code -> !code.isEmpty()));
    }

    private static Congress congress(String[] line) {
        return new Congress(line[0], line[1], line[5], line[2], day(line[3]), line[4]);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static void made(Change change) {
        if (change instanceof Refused refused) {
            throw new IllegalStateException(refused.vietnamese());
        }
    }

    private static List<String[]> lines(String file) {
        try (InputStream in = Province.class.getResourceAsStream("/demo/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
