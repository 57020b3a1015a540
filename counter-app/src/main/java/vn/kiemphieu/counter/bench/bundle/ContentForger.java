package vn.kiemphieu.counter.bench.bundle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.kiemphieu.bridge.bundle.Bundle;
import vn.kiemphieu.bridge.bundle.Member;

/** Packs well what was changed inside: the archive is as it must be, the files are not. */
final class ContentForger {
    private static final Pattern KEY = Pattern.compile("(?m)^ *(\"[a-zA-Z0-9]+\") : ");
    private static final Pattern NUMBER = Pattern.compile("(?<=: )[0-9]+");
    private static final Pattern WORD = Pattern.compile("(?<=\")[A-Za-z0-9+/=_-]+(?=\")");

    private static final List<Member> MEMBERS = List.of(Member.values());

    private final Random random;
    private final List<Bundle> genuine;

    /**
     * A forger who has some genuine bundles.
     *
     * @param genuine of the same election
     */
    ContentForger(Random random, List<Bundle> genuine) {
        this.random = random;
        this.genuine = List.copyOf(genuine);
    }

    Forged forge() {
        Map<Member, byte[]> files = files(genuine.get(0));
        Member member = any();
        byte[] file = files.get(member);
        String what = switch (random.nextInt(9)) {
            case 0 -> put(files, member, files(genuine.get(1)).get(member), "from another bundle");
            case 1 -> put(files, member, files.get(any()), "another file");
            case 2 -> put(files, member, new byte[0], "nothing");
            case 3 -> put(files, member, new ByteForger(random).forge(file).bytes(), "changed");
            case 4 -> put(files, member, inserted(file, KEY, "\"schema\" : 1,\n  "), "a key before another");
            case 5 -> put(files, member, doubled(file), "a key twice");
            case 6 -> put(files, member, replaced(file, NUMBER, number()), "another number");
            case 7 -> put(files, member, replaced(file, WORD, "x"), "another word");
            default -> put(files, member, inserted(file, KEY, " "), "one more blank");
        };
        return new Forged(what + " in " + member.fileName(), packed(files));
    }

    private Member any() {
        return MEMBERS.get(random.nextInt(MEMBERS.size()));
    }

    private String number() {
        List<String> numbers =
                List.of("1", "-1", "1.0", "1e400", "99999999999999999999", "2147483648", "\"1\"", "null");
        return numbers.get(random.nextInt(numbers.size()));
    }

    private static String put(Map<Member, byte[]> files, Member member, byte[] file, String what) {
        files.put(member, file);
        return what;
    }

    private byte[] doubled(byte[] file) {
        String text = text(file);
        List<MatchResult> keys = KEY.matcher(text).results().toList();
        if (keys.isEmpty()) {
            return inserted(file, KEY, "");
        }
        MatchResult key = keys.get(random.nextInt(keys.size()));
        return bytes(text.substring(0, key.start()) + key.group(1) + " : 0,\n" + text.substring(key.start()));
    }

    private byte[] inserted(byte[] file, Pattern before, String what) {
        String text = text(file);
        List<Integer> places = new ArrayList<>(List.of(text.length()));
        before.matcher(text).results().map(MatchResult::start).forEach(places::add);
        int at = places.get(random.nextInt(places.size()));
        return bytes(text.substring(0, at) + what + text.substring(at));
    }

    private byte[] replaced(byte[] file, Pattern pattern, String by) {
        String text = text(file);
        List<MatchResult> found = pattern.matcher(text).results().toList();
        if (found.isEmpty()) {
            return bytes(text + by);
        }
        MatchResult one = found.get(random.nextInt(found.size()));
        return bytes(text.substring(0, one.start()) + by + text.substring(one.end()));
    }

    static Map<Member, byte[]> files(Bundle bundle) {
        Map<Member, byte[]> files = new EnumMap<>(Member.class);
        for (Member member : Member.values()) {
            files.put(member, bundle.file(member));
        }
        return files;
    }

    static byte[] packed(Map<Member, byte[]> files) {
        LooseZip zip = new LooseZip();
        files.forEach((member, file) -> zip.add(member.fileName(), file));
        return zip.bytes();
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
