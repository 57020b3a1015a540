package vn.kiemphieu.counter.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kiemphieu.bridge.bundle.Bundle;
import vn.kiemphieu.bridge.bundle.ClosedSession;
import vn.kiemphieu.bridge.bundle.Issue;
import vn.kiemphieu.bridge.bundle.Kind;
import vn.kiemphieu.bridge.bundle.Manifest;
import vn.kiemphieu.bridge.bundle.Opening;
import vn.kiemphieu.bridge.bundle.Opening.Genuine;
import vn.kiemphieu.bridge.bundle.Opening.Tampered;
import vn.kiemphieu.bridge.bundle.Opening.UnknownKey;
import vn.kiemphieu.bridge.bundle.PlainCheck;
import vn.kiemphieu.bridge.bundle.Received;
import vn.kiemphieu.bridge.bundle.Receiver;
import vn.kiemphieu.bridge.bundle.Register;
import vn.kiemphieu.counter.setup.RegisterFile;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.election.Mode;

/** Opens a bundle as the command room does; writes nothing. */
final class BundleCheck {
    @Parameters(paramLabel = "TỆP.kqbc", arity = "1", description = "Gói kết quả.")
    private Path file;

    @Option(names = "--keys", required = true, paramLabel = "TỆP", description = "Gói: danh sách khóa đã đăng ký.")
    private Path register;

    @Option(names = "--congress", paramLabel = "MÃ", description = "Gói: chỉ nhận của đại hội này.")
    private String congress;

    @Option(names = "--rehearsal", description = "Gói: chờ gói của buổi tập dượt.")
    private boolean rehearsal;

    @Option(names = "--partial", description = "Gói: chờ kết quả của một máy trong nhiều máy.")
    private boolean partial;

    @Option(
            names = "--newest",
            paramLabel = "TỆP.kqbc",
            description = "Gói: gói mới nhất đã nhận của cuộc bầu này; gói đang mở phải là gói ấy hoặc thay thế nó.")
    private Path newest;

    Exit run(Screen screen) {
        Register keys = RegisterFile.read(register);
        Optional<Bundle> before = Optional.ofNullable(newest)
                .map(each -> BundleFile.genuine(each, receiver(keys, Optional.empty()))
                        .bundle());
        Opening opening = Opening.of(BundleFile.bytes(file), receiver(keys, before));
        screen.say(opening.vietnamese());
        screen.say(opening.english());
        if (opening instanceof Genuine genuine) {
            tell(genuine, screen);
            return Exit.SETTLED;
        }
        return opening instanceof Tampered || opening instanceof UnknownKey ? Exit.INTEGRITY : Exit.NEEDS_PEOPLE;
    }

    private Receiver receiver(Register keys, Optional<Bundle> before) {
        return new Receiver(
                keys,
                rehearsal ? Mode.REHEARSAL : Mode.OFFICIAL,
                partial ? Kind.PARTIAL : Kind.RESULT,
                Optional.ofNullable(congress),
                manifest -> before.map(each -> comparable(each, manifest)));
    }

    /** What was received, if it has to do with what is opened; a wrong file would compare nothing. */
    private Received comparable(Bundle before, Manifest manifest) {
        boolean sameSession = before.manifest()
                .origin()
                .session()
                .id()
                .equals(manifest.origin().session().id());
        if (!before.manifest().subject().equals(manifest.subject()) || (partial && !sameSession)) {
            throw new RequestRefused(
                    "--newest " + newest,
                    "không cùng cuộc bầu hoặc cùng phiên với gói đang mở",
                    "chọn đúng gói đã nhận");
        }
        return Received.of(before);
    }

    private void tell(Genuine genuine, Screen screen) {
        Bundle bundle = genuine.bundle();
        Issue issue = bundle.manifest().origin().issue();
        ClosedSession session = bundle.manifest().origin().session();
        screen.say(genuine.result().vote().title() + ", lượt "
                + genuine.result().vote().round() + ", "
                + genuine.result().meeting().unit());
        screen.say("Gói số " + issue.sequence()
                + issue.supersedes().map(before -> ", thay gói " + before).orElse("") + "; SHA-256 " + bundle.hash());
        screen.say("Phiên chốt lúc " + session.closed() + ", mã trên giấy lúc chốt: " + session.code());
        screen.say("Tự kiểm tra không cần chương trình này (openssl 3, minisign), gõ lần lượt:");
        PlainCheck.commands(file.toAbsolutePath().toString(), genuine).forEach(line -> screen.say("  " + line));
    }
}
