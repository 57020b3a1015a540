package vn.kiemphieu.counter.kiosk.close;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.kiemphieu.counter.closing.Closing;
import vn.kiemphieu.counter.closing.Reports;
import vn.kiemphieu.counter.closing.Results;
import vn.kiemphieu.counter.closing.Templates;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.kiosk.check.HandChecking;
import vn.kiemphieu.counter.kiosk.day.ElectionTitle;
import vn.kiemphieu.counter.kiosk.day.Slug;
import vn.kiemphieu.counter.kiosk.day.Station;
import vn.kiemphieu.counter.kiosk.page.Words;
import vn.kiemphieu.counter.people.Person;
import vn.kiemphieu.counter.people.Role;
import vn.kiemphieu.counter.session.ClosingMoment;
import vn.kiemphieu.counter.session.CountingHall;
import vn.kiemphieu.counter.setup.AccountFile.Account;
import vn.kiemphieu.report.hall.HallSlides;
import vn.kiemphieu.report.minutes.Count;
import vn.kiemphieu.report.minutes.Occasion;
import vn.kiemphieu.report.minutes.People;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.tally.session.Closed;

/** The papers and files of a closed session. They can be made again from the session at any time, the same but for the place. */
public final class Papers {
    static final String MINUTES = "minutes.pdf";
    private static final String ELECTION_MINUTES = "election-minutes.pdf";
    private static final String SEAL_SLIP = "seal-slip.pdf";
    private static final String RESULT = "result.json";
    private static final String SUMMARY = "summary.csv";
    private static final Map<String, Words> TITLES = Map.of(
            MINUTES, Words.of("Biên bản kiểm phiếu", "Counting minutes"),
            ELECTION_MINUTES, Words.of("Biên bản bầu cử", "Election minutes"),
            SEAL_SLIP, Words.of("Giấy niêm phong", "Seal slip"));
    private static final String PLACE = "place.txt";
    private static final int LONGEST_TITLE = 60;

    private final Station station;

    public Papers(Station station) {
        this.station = station;
    }

    /** Makes the papers of an election, where they are not made yet. */
    OutFolder of(ElectionId election) {
        OutFolder folder = OutFolder.open(base().resolve(election.value()));
        if (!Files.exists(folder.file(SUMMARY))) { // written last
            CountingHall hall = station.hall();
            Closing closing = hall.result(election);
            Results results = new Results(folder, Optional.of(account(election)), Templates.standard());
            results.write(closing);
            Reports.write(folder, read(folder, RESULT), ClosingMoment.of(hall));
        }
        return folder;
    }

    /** Where the hand check of an election keeps its papers: beside the others. */
    HandChecking.Place checkPlace(ElectionId election) {
        return new HandChecking.Place(of(election), account(election));
    }

    /** Where the session sits, as the minutes say it; kept for papers that are made again. */
    void remember(String place) {
        OutFolder.open(base()).write(PLACE, place.getBytes(StandardCharsets.UTF_8));
    }

    private Path base() {
        return station.home().papers(station.home().lastSession().orElseThrow());
    }

    private Account account(ElectionId election) {
        Closed closed = (Closed) station.hall().state();
        Path file = base().resolve(PLACE);
        try {
            String place = Files.exists(file) ? Files.readString(file) : "";
            return new Account(closed.accounts().get(election), people(), new Occasion("", place, "", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private People people() {
        return new People(
                named(Role.HEAD).findFirst().orElse(""),
                named(Role.MEMBER).toList(),
                named(Role.TECHNICIAN).toList(),
                named(Role.PRESIDIUM).findFirst().orElse(""));
    }

    private Stream<String> named(Role role) {
        return station.attendant().people().stream()
                .filter(person -> person.role() == role)
                .map(Person::name);
    }

    /** What a printed paper is called. */
    public static Words title(String name) {
        return TITLES.get(name);
    }

    /** A paper or file as it lies there. */
    public byte[] read(ElectionId election, String name) {
        return read(of(election), name);
    }

    private static byte[] read(OutFolder folder, String name) {
        try {
            return Files.readAllBytes(folder.file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Papers to print, in the order in which they are signed. */
    public List<String> printed(ElectionId election) {
        OutFolder folder = of(election);
        return Stream.of(MINUTES, ELECTION_MINUTES, SEAL_SLIP)
                .filter(name -> Files.exists(folder.file(name)))
                .toList();
    }

    /** The result as slides. */
    private byte[] slides(ElectionId election) {
        Closing closing = station.hall().result(election);
        return HallSlides.pdf(
                Count.of(closing.paper().congress(), closing.paper().election(), closing.tally(), Optional.empty()));
    }

    /**
     * Everything that leaves the box, by name; no record of a single ballot is among it. Slides for the hall only once two
     * people let the hall see the result.
     */
    Map<String, byte[]> all() {
        Map<String, byte[]> files = new TreeMap<>();
        for (ElectionId election : station.hall().elections()) {
            String title = fileTitle(election);
            for (String name : List.of(MINUTES, ELECTION_MINUTES, SEAL_SLIP, RESULT, "report.json", SUMMARY)) {
                if (Files.exists(of(election).file(name))) {
                    files.put(title + "-" + name, read(election, name));
                }
            }
            if (station.release().isReleased()) {
                files.put(title + "-slides.pdf", slides(election));
            }
        }
        return files;
    }

    /** What files of an election are called; with its id where another of this box is called the same. */
    private String fileTitle(ElectionId election) {
        String own = slug(election);
        boolean alone = station.hall().elections().stream()
                        .filter(each -> slug(each).equals(own))
                        .count()
                == 1;
        return alone ? own : own + "-" + election.value();
    }

    private String slug(ElectionId election) {
        return Slug.of(ElectionTitle.of(station.hall().congress(), election.value()), LONGEST_TITLE);
    }
}
