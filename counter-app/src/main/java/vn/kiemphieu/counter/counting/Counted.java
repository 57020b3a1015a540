package vn.kiemphieu.counter.counting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.kiemphieu.scanner.SheetOutcome.Read;
import vn.kiemphieu.scanner.Trouble;
import vn.kiemphieu.tally.ballot.BallotFinding;
import vn.kiemphieu.tally.ballot.BallotFinding.Settled;
import vn.kiemphieu.tally.ballot.BallotReading;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.Fingerprint;

/**
 * What the machine made of one or more pages: a ballot, or a page that is none. Every page belongs to exactly one. A ballot
 * that people typed has no pages.
 */
public sealed interface Counted {

    /** The pages accounted for by this. */
    List<ReadPage> pages();

    Status status();

    /** SHA-256 over its sorted page hashes, each ended by a line feed, as {@code sort | sha256sum} does. */
    default String name() {
        String hashes = pages().stream()
                .map(ReadPage::sha256)
                .sorted()
                .map(hash -> hash + "\n")
                .collect(Collectors.joining());
        return Fingerprint.sha256Hex(hashes.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A ballot of this election.
     *
     * @param pages its printed pages as fed, then backs with ink on them
     */
    record Ballot(List<ReadPage> pages, BallotReading reading, BallotFinding finding) implements Counted {
        public Ballot {
            pages = List.copyOf(pages);
        }

        @Override
        public Status status() {
            return finding instanceof BallotFinding.Valid ? Status.VALID : Status.REFERRED;
        }

        /** Its name, as {@link Counted#name}. */
        public String id() {
            return name();
        }
    }

    /**
     * Other paper.
     *
     * @param pages one after the other, as its codes number them
     * @param other the election it belongs to, where the congress file knows it
     */
    record Foreign(List<ReadPage> pages, ForeignReason why, Optional<Election> other) implements Counted {
        public Foreign {
            pages = List.copyOf(pages);
        }

        @Override
        public Status status() {
            return Status.FOREIGN;
        }
    }

    /**
     * A page of which nothing can be said.
     *
     * @param insideBallot whether it stands where a page of an unfinished ballot belongs: then that ballot is concluded
     */
    record Unreadable(ReadPage page, Trouble trouble, boolean insideBallot) implements Counted {
        @Override
        public List<ReadPage> pages() {
            return List.of(page);
        }

        @Override
        public Status status() {
            return Status.UNREADABLE;
        }
    }

    /**
     * Pages that are there twice: their very pictures, or other pictures of the same sheets.
     *
     * @param pages one after the other, each once
     * @param reading the ballot as far as these pages show it
     * @param original what stands for the sheets
     */
    record Duplicate(List<ReadPage> pages, BallotReading reading, Counted original) implements Counted {
        public Duplicate {
            pages = List.copyOf(pages);
        }

        @Override
        public Status status() {
            return Status.DUPLICATE;
        }

        /** The page of the original that one of these pages is the same as. */
        public ReadPage same(ReadPage page) {
            return find(each -> each.sha256().equals(page.sha256()))
                    .or(() ->
                            find(each -> page.read().isPresent() && number(each).equals(number(page))))
                    .orElse(original.pages().get(0));
        }

        /** Whether it is another picture, known by its handwriting. */
        public boolean isOtherPicture() {
            return !same(pages.get(0)).sha256().equals(pages.get(0).sha256());
        }

        private Optional<ReadPage> find(Predicate<ReadPage> which) {
            return original.pages().stream().filter(which).findFirst();
        }

        private static Optional<Integer> number(ReadPage page) {
            return page.read().map(Read::page);
        }
    }

    /** A ballot that two people typed from paper, each for themselves; it is settled, and nothing can be a duplicate of it. */
    record Keyed(Settled ballot) implements Counted {
        @Override
        public List<ReadPage> pages() {
            return List.of();
        }

        @Override
        public Status status() {
            return Status.KEYED;
        }
    }

    /** The unmarked back of a ballot (ADR 0009). */
    record Back(ReadPage page) implements Counted {
        @Override
        public List<ReadPage> pages() {
            return List.of(page);
        }

        @Override
        public Status status() {
            return Status.BACK;
        }
    }
}
