package vn.kiemphieu.counter.bench.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.kiemphieu.bridge.bundle.Bundle;
import vn.kiemphieu.bridge.bundle.ClosedSession;
import vn.kiemphieu.bridge.bundle.ClosedSession.Slip;
import vn.kiemphieu.bridge.bundle.Issue;
import vn.kiemphieu.bridge.bundle.Kind;
import vn.kiemphieu.bridge.bundle.Member;
import vn.kiemphieu.bridge.bundle.Origin;
import vn.kiemphieu.bridge.bundle.Receiver;
import vn.kiemphieu.bridge.bundle.Register;
import vn.kiemphieu.bridge.bundle.RegisteredKey;
import vn.kiemphieu.bridge.bundle.RegisteredKey.Scope;
import vn.kiemphieu.bridge.bundle.SignerRole;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.bridge.signing.SigningKey;
import vn.kiemphieu.counter.closing.Closing;
import vn.kiemphieu.counter.closing.Results;
import vn.kiemphieu.counter.closing.Templates;
import vn.kiemphieu.counter.counting.ElectionPaper;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.setup.CongressFile;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Mode;
import vn.kiemphieu.testballots.demo.DemoCongress;

/** A made-up congress whose results were signed, and whoever receives them. */
final class SignedHall {
    private static final OffsetDateTime CLOSED = OffsetDateTime.parse("2026-11-27T15:42:00+07:00");
    private static final String CODE = "ABCD-EFGH-IJKL-MNOP-QRST";

    private final SecureRandom random = new SecureRandom();
    private final String congress;
    final byte[] result;
    final byte[] minutes;
    final Bundle.Keys keys = new Bundle.Keys(stranger(), stranger(), stranger());

    private SignedHall(String congress, byte[] result, byte[] minutes) {
        this.congress = congress;
        this.result = result;
        this.minutes = minutes;
    }

    /** Counts no ballot of one election, and writes that down in a folder. */
    static SignedHall in(Path folder) throws IOException {
        OutFolder out = OutFolder.open(folder);
        out.write("congress.json", DemoCongress.file());
        Congress congress = CongressFile.read(out.file("congress.json"));
        Closing closing = new Closing(
                ElectionPaper.of(congress, CongressFile.election(congress, "btv"))
                        .expected(),
                List.of(),
                false);
        new Results(out, Optional.empty(), Templates.standard()).write(closing);
        return new SignedHall(
                congress.id(),
                Files.readAllBytes(out.file(Member.RESULT.fileName())),
                Files.readAllBytes(out.file(Member.MINUTES.fileName())));
    }

    /** A key that nobody registered. */
    SigningKey stranger() {
        return SigningKey.generate(random);
    }

    Bundle sign(Bundle.Keys by, int sequence) {
        ClosedSession session = new ClosedSession("f00d", CLOSED, CODE, List.of(new Slip(1, 50), new Slip(2, 48)));
        Origin origin =
                new Origin(Kind.RESULT, Hash.over(DemoCongress.file()), new Issue(sequence, Optional.empty()), session);
        return Bundle.sign(origin, result, minutes, by);
    }

    Receiver receiver() {
        Register register = new Register(List.of(
                entry(keys.kiosk(), SignerRole.KIOSK, Optional.empty()),
                entry(keys.first(), SignerRole.COMMITTEE, Optional.of(congress)),
                entry(keys.second(), SignerRole.COMMITTEE, Optional.of(congress))));
        return new Receiver(register, Mode.REHEARSAL, Kind.RESULT, Optional.of(congress), manifest -> Optional.empty());
    }

    private static RegisteredKey entry(SigningKey key, SignerRole role, Optional<String> congress) {
        LocalDate day = CLOSED.toLocalDate();
        String holder = key.verifyingKey().fingerprint();
        return new RegisteredKey(key.verifyingKey(), role, holder, new Scope(congress, day, day, false));
    }
}
