package vn.kiemphieu.counter.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.kiemphieu.counter.bench.SecondLookFigures.Mistake;
import vn.kiemphieu.counter.bench.pace.Pace;
import vn.kiemphieu.counter.bench.pace.Teller;
import vn.kiemphieu.counter.counting.Awaited;
import vn.kiemphieu.counter.counting.ElectionPaper;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.scanner.GreyPicture;
import vn.kiemphieu.scanner.PageFiles;
import vn.kiemphieu.scanner.Received.Sheet;
import vn.kiemphieu.scanner.SecondLook;
import vn.kiemphieu.tally.election.ElectionId;
import vn.kiemphieu.testballots.DrawnSheet;
import vn.kiemphieu.testballots.PlannedSheet;
import vn.kiemphieu.testballots.demo.DemoCongress;
import vn.kiemphieu.testballots.wear.Grade;

/** The second look at drawn ballots of all forms, without the first reading: where it is sure, it is right. */
public final class SecondLookProof {
    private static final int MOST_SHOWN = 20;

    private final int threads;
    private final OutFolder out;
    private final Teller teller;
    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private final Map<ElectionId, SecondLook> looks = new ConcurrentHashMap<>();

    public SecondLookProof(int threads, OutFolder out, Teller teller) {
        this.threads = threads;
        this.out = out;
        this.teller = teller;
    }

    /** Whether it holds on so many sheets of each grade of wear; sheets that it is wrong about are kept. */
    public boolean run(long seed, int sheets) {
        SecondLookFigures moderate = look(seed, Grade.MODERATE, sheets);
        SecondLookFigures heavy = look(seed, Grade.HEAVY, sheets);
        return moderate.mistakes().isEmpty() && heavy.mistakes().isEmpty();
    }

    private SecondLookFigures look(long seed, Grade grade, int sheets) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        Pace pace = new Pace(teller, "Vẽ và nhìn " + Decks.name(grade), sheets);
        try {
            List<Future<SecondLookFigures>> looking = new ArrayList<>();
            Decks.of(seed, grade).first(sheets).forEach(sheet -> looking.add(workers.submit(() -> look(sheet, grade))));
            SecondLookFigures all = SecondLookFigures.NOTHING;
            for (Future<SecondLookFigures> each : looking) {
                all = all.plus(Awaited.result(each));
                pace.add(1);
            }
            pace.end();
            all.mistakes().stream().limit(MOST_SHOWN).forEach(mistake -> teller.say(mistake.words()));
            teller.say(Decks.name(grade) + ", hạt giống " + seed + ": " + all.words());
            return all;
        } finally {
            workers.shutdownNow();
        }
    }

    private SecondLookFigures look(PlannedSheet plan, Grade grade) {
        DrawnSheet drawn = plan.draw();
        Optional<GreyPicture> picture = PageFiles.receive(drawn.bytes(), false) instanceof Sheet sheet
                ? Optional.of(sheet.image().picture())
                : Optional.empty();
        SecondLook look = looks.computeIfAbsent(plan.paper().election().id(), SecondLookProof::lookAt);
        long began = clock.getCurrentThreadCpuTime();
        SecondLookFigures figures = SecondLookFigures.of(
                plan, picture.flatMap(seen -> look.look(seen, plan.slot().page())));
        SecondLookFigures timed = figures.lasting(clock.getCurrentThreadCpuTime() - began);
        for (Mistake mistake : timed.mistakes()) {
            out.write("second-look/" + Decks.prefix(grade) + mistake.sheet(), drawn.bytes());
        }
        return timed;
    }

    private static SecondLook lookAt(ElectionId id) {
        return ElectionPaper.of(DemoCongress.congress(), DemoCongress.election(id.value()))
                .newSecondLook();
    }
}
