package vn.kiemphieu.suite.inner.results;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.kiemphieu.bridge.cdf.CountedResult;
import vn.kiemphieu.bridge.cdf.CountedResult.Person;
import vn.kiemphieu.bridge.cdf.CountedResult.Standing;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.count.Rest;
import vn.kiemphieu.tally.count.Result;
import vn.kiemphieu.tally.count.Tally;
import vn.kiemphieu.tally.election.BallotForm;
import vn.kiemphieu.tally.election.Candidate;
import vn.kiemphieu.tally.election.CandidateId;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;

/** Holds what a result says against what follows from the registered congress file and the votes alone. */
final class Recount {
    private static final int MOST_PAGES = 99;
    private static final Pattern PAPER_HASH = Pattern.compile("[A-Z2-7]{20}");

    private final Congress congress;
    private final Election election;
    private final CountedResult said;

    private Recount(Congress congress, Election election, CountedResult said) {
        this.congress = congress;
        this.election = election;
        this.said = said;
    }

    /** What differs, in Vietnamese; empty if nothing does. */
    static Optional<String> difference(Congress congress, CountedResult said) {
        Optional<Election> election = congress.elections().stream()
                .filter(each -> each.id().value().equals(said.vote().id())
                        && each.round() == said.vote().round())
                .findFirst();
        if (election.isEmpty() || !congress.id().equals(said.meeting().id())) {
            return Optional.of("tệp đại hội không có cuộc bầu này, lượt này");
        }
        return new Recount(congress, election.get(), said).difference();
    }

    private Optional<String> difference() {
        if (!sameList()) {
            return Optional.of("danh sách bầu khác với danh sách trong tệp đại hội");
        }
        if (!sameElection()) {
            return Optional.of("số lượng cần bầu, mẫu phiếu, tên gọi hoặc quy chế khác với tệp đại hội");
        }
        if (!namesItsPaper()) {
            return Optional.of("gói không ghi đúng mã của từng trang phiếu đã đếm (từ 1 đến " + MOST_PAGES + " trang)");
        }
        if (!sameThreshold()) {
            return Optional.of(
                    "số người làm căn cứ tính, các khoản trừ hoặc số phiếu cần đạt khác với tệp đại hội: tính lại là D = "
                            + election.denominator().people()
                            + (needed().isPresent() ? ", cần " + needed().getAsInt() + " phiếu" : ""));
        }
        return votes();
    }

    private boolean sameList() {
        List<String> listed = IntStream.rangeClosed(1, election.candidates().size())
                .mapToObj(row -> line(row, election.candidates().get(row - 1)))
                .toList();
        return listed.equals(said.people().stream().map(Recount::line).toList());
    }

    private static String line(int row, Candidate candidate) {
        return row + " " + candidate.id() + " " + candidate.fullName();
    }

    private static String line(Person person) {
        return person.row() + " " + person.id() + " " + person.name();
    }

    private boolean sameElection() {
        CountedResult.Vote vote = said.vote();
        return vote.kind() == election.kind()
                && vote.form() == election.form()
                && vote.seats() == election.seats()
                && vote.body().equals(election.title().body())
                && vote.term().equals(election.title().term())
                && vote.rules().equals(election.rules().code())
                && said.mode() == congress.mode()
                && said.meeting().name().equals(congress.name())
                && said.meeting().unit().equals(congress.unit());
    }

    /** Only the form: a kiosk whose pages are laid out in another way has other hashes for the same list. */
    private boolean namesItsPaper() {
        List<String> hashes = said.vote().paperHashes();
        return !hashes.isEmpty()
                && hashes.size() <= MOST_PAGES
                && hashes.stream().allMatch(each -> PAPER_HASH.matcher(each).matches());
    }

    private boolean sameThreshold() {
        CountedResult.Threshold threshold = said.threshold();
        return threshold.kind() == election.denominator().kind()
                && threshold.convened() == election.denominator().convened()
                && threshold.deductions().equals(election.denominator().deductions())
                && threshold.people() == election.denominator().people()
                && threshold.needed().equals(needed());
    }

    private OptionalInt needed() {
        return election.form() == BallotForm.CONFIDENCE
                ? OptionalInt.empty()
                : OptionalInt.of(Math.toIntExact(Result.needed(election)));
    }

    private Optional<String> votes() {
        Tally tally = said.tally();
        if (tally.collected() > election.denominator().convened()) {
            return Optional.of("số phiếu thu về (" + tally.collected() + ") nhiều hơn số người được triệu tập ("
                    + election.denominator().convened() + ")");
        }
        if (election.form() == BallotForm.STRIKE_OUT && !eachBallotChose(tally)) {
            return Optional.of("tổng số phiếu bầu không thể có từ " + tally.valid()
                    + " phiếu hợp lệ, mỗi phiếu bầu từ 1 đến " + election.seats() + " người");
        }
        Result result = Result.of(election, tally);
        Set<String> elected =
                ids(result.elected().stream().map(each -> each.candidate().id()).toList());
        if (!elected.equals(standing(Standing.ELECTED))) {
            return Optional.of("người trúng cử ghi trong gói khác với kết quả tính lại từ số phiếu");
        }
        return rest(result.rest());
    }

    /** A valid ballot that strikes out names keeps at least one and at most as many as there are seats (A1, A3). */
    private boolean eachBallotChose(Tally tally) {
        long votes = IntStream.rangeClosed(1, tally.rows())
                .mapToLong(row -> tally.votes(row, Choice.FOR))
                .sum();
        return votes >= tally.valid() && votes <= tally.valid() * election.seats();
    }

    private Optional<String> rest(Rest rest) {
        Set<String> tied = Set.of();
        int seats = 0;
        if (rest instanceof Rest.Tied tie) {
            tied = ids(tie.candidates().stream().map(Candidate::id).toList());
            seats = tie.seats();
        } else if (rest instanceof Rest.SeatsLeft left) {
            seats = left.seats();
        }
        return tied.equals(standing(Standing.TIED)) && seats == said.seatsLeft()
                ? Optional.empty()
                : Optional.of("người bằng phiếu hoặc số lượng còn thiếu ghi trong gói khác với kết quả tính lại");
    }

    private Set<String> standing(Standing standing) {
        Function<Person, String> id = Person::id;
        return said.people().stream()
                .filter(each -> each.standing().equals(Optional.of(standing)))
                .map(id)
                .collect(Collectors.toSet());
    }

    private static Set<String> ids(List<CandidateId> candidates) {
        return candidates.stream().map(CandidateId::value).collect(Collectors.toSet());
    }
}
