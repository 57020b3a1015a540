package vn.kiemphieu.counter.bench.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import vn.kiemphieu.bridge.bundle.Bundle;
import vn.kiemphieu.bridge.bundle.Member;

/** Packs genuine files in archives that tell different programs different things. */
final class ZipForger {
    private static final List<String> NAMES = List.of(
            "../../.ssh/authorized_keys",
            "/etc/cron.d/x",
            "C:\\Windows\\x",
            "..\\x",
            "./result.json",
            "Result.json",
            "result.json ",
            "result.json\0.pdf",
            "sub/result.json",
            "");
    private static final int UNIX_LINK = 0120777 << 16;
    private static final int DEFLATED = 8;

    private final Random random;

    ZipForger(Random random) {
        this.random = random;
    }

    /** The archive as it is. */
    static LooseZip zip(Bundle bundle) {
        LooseZip zip = new LooseZip();
        for (Member member : Member.values()) {
            zip.add(member.fileName(), bundle.file(member));
        }
        return zip;
    }

    Forged forge(Bundle bundle) {
        LooseZip zip = zip(bundle);
        String what = random.nextBoolean() ? ofEntries(zip) : ofFields(zip);
        return new Forged(what, zip.bytes());
    }

    private String ofEntries(LooseZip zip) {
        LooseZip.Entry any = any(zip);
        switch (random.nextInt(8)) {
            case 0 -> zip.add(NAMES.get(random.nextInt(NAMES.size())), new byte[] {1});
            case 1 -> zip.entries.add(random.nextInt(zip.entries.size()), any);
            case 2 -> zip.add(any.localName, new byte[] {1});
            case 3 -> zip.entries.remove(any);
            case 4 ->
                Collections.swap(zip.entries, random.nextInt(zip.entries.size()), random.nextInt(zip.entries.size()));
            case 5 -> any.gap = new byte[1 + random.nextInt(100)];
            case 6 -> zip.before = "#!/bin/sh\n".getBytes(StandardCharsets.US_ASCII);
            default -> zip.comment = "x".repeat(1 + random.nextInt(100));
        }
        return "entries, at " + any.localName;
    }

    private String ofFields(LooseZip zip) {
        LooseZip.Entry any = any(zip);
        String evil = NAMES.get(random.nextInt(NAMES.size()));
        switch (random.nextInt(13)) {
            case 0 -> any.localName = evil;
            case 1 -> any.centralName = evil;
            case 2 -> any.flags = 1 << random.nextInt(16);
            case 3 -> any.method = 1 + random.nextInt(20);
            case 4 -> deflate(any);
            case 5 -> any.attributes = UNIX_LINK;
            case 6 -> any.localSize = random.nextInt();
            case 7 -> any.centralSize = random.nextBoolean() ? -1 : random.nextInt();
            case 8 -> any.checksum = random.nextInt();
            case 9 -> any.extra = new byte[4 + random.nextInt(60)];
            case 10 -> any.day = random.nextInt(1 << 16);
            case 11 -> zip.entriesMore = random.nextBoolean() ? -1 : 1;
            default -> bomb(any);
        }
        return "fields of " + any.localName;
    }

    private LooseZip.Entry any(LooseZip zip) {
        return zip.entries.get(random.nextInt(zip.entries.size()));
    }

    private static void deflate(LooseZip.Entry entry) {
        int size = entry.bytes.length;
        entry.bytes = deflated(entry.bytes);
        entry.method = DEFLATED;
        entry.localSize = size;
        entry.centralSize = size;
    }

    /** A few kilobytes that say they are small and become many megabytes. */
    private static void bomb(LooseZip.Entry entry) {
        entry.bytes = deflated(new byte[1 << 22]);
        entry.method = DEFLATED;
        entry.localSize = 1;
        entry.centralSize = 1;
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try (DeflaterOutputStream out = new DeflaterOutputStream(small, deflater)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        } finally {
            deflater.end();
        }
        return small.toByteArray();
    }
}
