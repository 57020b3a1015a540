package vn.kiemphieu.bridge.bundle;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.kiemphieu.bridge.archive.StoredZip;

/** The archive that a bundle is: every {@link Member}, and nothing else. */
final class Container {
    private static final int NOT_THERE = -1;

    private Container() {}

    static byte[] write(Map<Member, byte[]> files) {
        SortedMap<String, byte[]> named = new TreeMap<>();
        files.forEach((member, file) -> {
            if (file.length > member.most()) {
                throw new IllegalArgumentException(
                        member.fileName() + " has " + file.length + " bytes, too many for a bundle");
            }
            named.put(member.fileName(), file);
        });
        return StoredZip.write(named);
    }

    /** The members; empty for any bytes that {@link #write} never wrote. */
    static Optional<Map<Member, byte[]>> read(byte[] zip) {
        return StoredZip.read(zip, Container::most)
                .filter(named -> named.size() == Member.values().length)
                .map(Container::members);
    }

    private static Map<Member, byte[]> members(SortedMap<String, byte[]> named) {
        Map<Member, byte[]> files = new EnumMap<>(Member.class);
        for (Member member : Member.values()) {
            files.put(member, named.get(member.fileName()));
        }
        return files;
    }

    private static int most(String name) {
        return Arrays.stream(Member.values())
                .filter(member -> member.fileName().equals(name))
                .mapToInt(Member::most)
                .findFirst()
                .orElse(NOT_THERE);
    }
}
