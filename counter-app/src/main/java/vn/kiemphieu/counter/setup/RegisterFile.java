package vn.kiemphieu.counter.setup;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kiemphieu.bridge.bundle.Register;
import vn.kiemphieu.bridge.bundle.RegisteredKey;
import vn.kiemphieu.bridge.bundle.RegisteredKey.Scope;
import vn.kiemphieu.bridge.bundle.SignerRole;
import vn.kiemphieu.bridge.signing.VerifyingKey;

/** Reads the register of keys whose signatures on bundles count (docs/schema/keys.schema.json). */
public final class RegisterFile {
    private static final int SCHEMA = 1;
    private static final Map<String, SignerRole> ROLES =
            Map.of("kiosk", SignerRole.KIOSK, "committee", SignerRole.COMMITTEE);

    private RegisterFile() {}

    /**
     * The register of a file.
     *
     * @throws RequestRefused if anything in it is wrong
     */
    public static Register read(Path file) {
        Problems problems = new Problems(file);
        Part root = Part.of(StrictJson.read(file), "", problems);
        root.number("schema", SCHEMA, SCHEMA);
        List<RegisteredKey> keys = new ArrayList<>();
        root.parts("keys").forEach(part -> key(part, problems).ifPresent(keys::add));
        root.refuseOthers();
        problems.refuseIfAny();
        try {
            return new Register(keys);
        } catch (IllegalArgumentException twice) {
            throw new RequestRefused(
                    file.toString(),
                    "một khóa đăng ký hai lần, hoặc một người trong ban có hai khóa còn hiệu lực",
                    "mỗi khóa chỉ ghi một mục; khóa cũ của một người thì ghi \"revoked\": true");
        }
    }

    private static Optional<RegisteredKey> key(Part part, Problems problems) {
        int before = problems.count();
        Optional<SignerRole> role = part.choice("role", ROLES);
        String holder = part.text("holder");
        Optional<VerifyingKey> key = verifying(part.text("key"));
        boolean isPerson = role.equals(Optional.of(SignerRole.COMMITTEE));
        Optional<String> congress = isPerson ? Optional.of(part.id("congress")) : Optional.empty();
        Optional<LocalDate> from = day(part, "from", problems);
        Optional<LocalDate> until = day(part, "until", problems);
        boolean revoked = part.flag("revoked");
        part.refuseOthers();
        if (key.isEmpty()) {
            problems.add(part.at("key"), "không phải khóa công khai Ed25519", "chép nguyên dòng giữa của tệp .pub");
        }
        return problems.count() > before
                ? Optional.empty()
                : Optional.of(new RegisteredKey(
                        key.orElseThrow(),
                        role.orElseThrow(),
                        holder,
                        new Scope(congress, from.orElseThrow(), until.orElseThrow(), revoked)));
    }

    private static Optional<VerifyingKey> verifying(String text) {
        try {
            return VerifyingKey.parse(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(Part part, String key, Problems problems) {
        String text = part.text(key);
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            problems.add(part.at(key), "không phải ngày", "viết năm-tháng-ngày, ví dụ 2027-01-31");
            return Optional.empty();
        }
    }
}
