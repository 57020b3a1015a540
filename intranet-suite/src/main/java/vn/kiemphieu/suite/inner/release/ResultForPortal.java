package vn.kiemphieu.suite.inner.release;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vn.kiemphieu.bridge.bundle.Manifest;
import vn.kiemphieu.bridge.bundle.Member;
import vn.kiemphieu.bridge.cdf.CountedResult;
import vn.kiemphieu.bridge.publication.PublishedResult.Origin;
import vn.kiemphieu.bridge.publication.PublishedResult.Signer;
import vn.kiemphieu.bridge.publication.PublishedResult.Standing;
import vn.kiemphieu.bridge.publication.PublishedResult.Status;
import vn.kiemphieu.bridge.publication.PublishedResult.Vote;
import vn.kiemphieu.suite.inner.publication.ResultToPublish;
import vn.kiemphieu.suite.inner.publication.ResultToPublish.Account;
import vn.kiemphieu.suite.inner.publication.ResultToPublish.Counted;
import vn.kiemphieu.suite.inner.results.CongressFiles;
import vn.kiemphieu.suite.inner.results.PublishedResult;
import vn.kiemphieu.suite.inner.results.PublishedResults;
import vn.kiemphieu.suite.inner.results.Stage;
import vn.kiemphieu.tally.ballot.Choice;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;

/** Puts a result into the words of the portal, from the package that was signed and the congress file it was counted by. */
final class ResultForPortal {
    private static final List<Member> FILES = List.of(Member.MINUTES, Member.REPORT, Member.RESULT, Member.SUMMARY);

    private final Handle handle;
    private final PublishedResult result;
    private final Manifest manifest;
    private final Congress congress;

    ResultForPortal(Handle handle, CongressFiles congresses, PublishedResult result) {
        this.handle = handle;
        this.result = result;
        this.manifest = Manifest.parse(file(handle, result, Member.MANIFEST)).orElseThrow();
        this.congress =
                congresses.find(handle, manifest.origin().congressFile().hex()).orElseThrow();
    }

    private static byte[] file(Handle handle, PublishedResult result, Member member) {
        return PublishedResults.file(handle, result.hash(), member).orElseThrow();
    }

    /**
     * All that is known of it; how much goes out is decided by the authorisation.
     *
     * @param reason of a correction that is not certified yet; empty otherwise
     */
    ResultToPublish with(Optional<String> authorisation, Optional<String> reason) {
        CountedResult.Ballots ballots = result.result().ballots();
        SortedMap<String, byte[]> files = new TreeMap<>();
        FILES.forEach(member -> files.put(member.fileName(), file(handle, result, member)));
        return new ResultToPublish(
                new vn.kiemphieu.bridge.publication.PublishedResult.Congress(
                        congress.id(), congress.name(), congress.unit(), congress.level()),
                vote(),
                standing(reason),
                result.result().people().stream().map(ResultForPortal::counted).toList(),
                new Account(
                        result.result().threshold().people(),
                        result.result().threshold().needed(),
                        ballots.collected(),
                        ballots.valid(),
                        ballots.allInvalid()),
                new Origin(
                        manifest.origin().session().closed().toInstant(),
                        result.result().fingerprint(),
                        result.hash(),
                        signers()),
                files,
                authorisation);
    }

    private Vote vote() {
        CountedResult.Vote vote = result.result().vote();
        List<Election> elections = congress.elections();
        int order = IntStream.range(0, elections.size())
                .filter(i -> elections.get(i).id().value().equals(vote.id())
                        && elections.get(i).round() == vote.round())
                .findFirst()
                .orElse(elections.size());
        return new Vote(
                vote.id(),
                vote.round(),
                order,
                vote.body(),
                vote.term(),
                vote.seats(),
                result.result().seatsLeft());
    }

    private Standing standing(Optional<String> reason) {
        Optional<String> document = result.approval().map(each -> each.number());
        return result.stage() == Stage.CERTIFIED
                ? new Standing(Status.CERTIFIED, document, Optional.empty())
                : new Standing(reason.isPresent() ? Status.CORRECTED : Status.PROVISIONAL, Optional.empty(), reason);
    }

    private static Counted counted(CountedResult.Person person) {
        return new Counted(
                person.name(),
                person.standing().orElseThrow(),
                OptionalInt.of(person.counts().get(Choice.FOR)));
    }

    private List<Signer> signers() {
        var signers = manifest.signers();
        return Stream.of(signers.kiosk(), signers.first(), signers.second())
                .map(key -> new Signer(holder(key), key))
                .toList();
    }

    private String holder(String key) {
        return handle.createQuery("SELECT holder FROM signing_key WHERE fingerprint = :key")
                .bind("key", key)
                .mapTo(String.class)
                .one();
    }
}
