package vn.kiemphieu.counter.bench.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import vn.kiemphieu.counter.kiosk.day.Devices;
import vn.kiemphieu.scanner.FeedEnd;
import vn.kiemphieu.scanner.FeedSettings;
import vn.kiemphieu.scanner.PageTaker;
import vn.kiemphieu.scanner.ScannedPage;
import vn.kiemphieu.scanner.Scanner;
import vn.kiemphieu.tally.election.ElectionId;

/** Devices that somebody pulls out and puts back at any moment, in the middle of a sheet or of a file as well. */
final class LooseCords {
    private final Path stick;
    private final Path pulledStick;
    private volatile boolean scannerPulled;

    /** @param stick folder that stands for a stick */
    LooseCords(Path stick) {
        this.stick = stick;
        this.pulledStick = stick.resolveSibling(stick.getFileName() + "-pulled");
    }

    /** Pulls something out that is in, or puts it back. */
    void tug(Random random) {
        if (random.nextBoolean()) {
            scannerPulled = !scannerPulled;
            return;
        }
        try {
            if (Files.exists(pulledStick)) {
                Files.move(pulledStick, stick);
            } else {
                Files.move(stick, pulledStick);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts everything back. */
    void allIn() {
        scannerPulled = false;
        try {
            if (Files.exists(pulledStick)) {
                Files.move(pulledStick, stick);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same devices on these cords. */
    Devices on(Devices devices) {
        return new OnCords(devices);
    }

    private final class OnCords implements Devices {
        private final Devices devices;

        OnCords(Devices devices) {
            this.devices = devices;
        }

        @Override
        public List<PaperWay> scanners() {
            return scannerPulled
                    ? List.of()
                    : devices.scanners().stream()
                            .map(way -> new PaperWay(
                                    way.name(), way.keepsPictures(), () -> new CordedScanner(way.opened())))
                            .toList();
        }

        @Override
        public List<Brought> files(String ending) {
            return devices.files(ending);
        }

        @Override
        public Told print(byte[] pdf, int copies, String title) {
            return devices.print(pdf, copies, title);
        }

        @Override
        public Told printer() {
            return devices.printer();
        }

        @Override
        public List<StickWay> sticks() {
            return devices.sticks();
        }

        @Override
        public Optional<Integer> inRehearsedBox(ElectionId election) {
            return devices.inRehearsedBox(election);
        }
    }

    private final class CordedScanner implements Scanner {
        private final Scanner scanner;

        CordedScanner(Supplier<Scanner> opened) {
            this.scanner = opened.get();
        }

        @Override
        public String name() {
            return scanner.name();
        }

        @Override
        public FeedEnd feed(FeedSettings settings, PageTaker taker) {
            Half half = new Half(taker);
            FeedEnd end = scanner.feed(settings, half);
            return half.lost ? new FeedEnd.Lost(half.pages, half.pages / settings.sides() + 1, name()) : end;
        }

        @Override
        public void pause() {
            scanner.pause();
        }

        @Override
        public void close() {
            scanner.close();
        }

        /** Takes pages as long as the cord is in; a sheet that was under way then does not come in. */
        private final class Half implements PageTaker {
            private final PageTaker taker;
            private int pages;
            private boolean lost;

            Half(PageTaker taker) {
                this.taker = taker;
            }

            @Override
            public void take(ScannedPage page) {
                lost |= scannerPulled;
                if (lost) {
                    scanner.pause();
                } else {
                    pages++;
                    taker.take(page);
                }
            }
        }
    }
}
