package vn.kiemphieu.counter.counting;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.PageFiles;
import vn.kiemphieu.scanner.Received;
import vn.kiemphieu.scanner.ScannerException;
import vn.kiemphieu.scanner.Trouble;
import vn.kiemphieu.tally.election.Fingerprint;

/** Receives a page so that nothing in its file, however malformed, ends the count. */
public final class PageReceiver {
    private PageReceiver() {}

    /**
     * The picture of a page, or why there is none.
     *
     * @throws ScannerException if it is the world that fails, not the page
     */
    public static Received receive(PageFile page) {
        return receive(page, PageFiles::receive);
    }

    /** The same, with its colours if it has any. */
    static Received receiveInColour(PageFile page) {
        return receive(page, PageFiles::receiveInColour);
    }

    /** The picture in some bytes. */
    static Received receive(byte[] picture, boolean inColour) {
        try {
            return PageFiles.receive(picture, inColour);
        } catch (ScannerException e) {
            throw e;
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return new Received.NoPicture(Fingerprint.sha256Hex(picture), trouble(e));
        }
    }

    private static Received receive(PageFile page, Function<PageFile, Received> how) {
        try {
            return how.apply(page);
        } catch (ScannerException e) {
            throw e;
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return new Received.NoPicture(name(page), trouble(e));
        }
    }

    /** What to call a page on which decoder or reader broke down. */
    static Trouble trouble(Throwable breakdown) {
        return breakdown instanceof OutOfMemoryError ? Trouble.PICTURE_TOO_LARGE : Trouble.PICTURE_BROKEN;
    }

    /** SHA-256 of a file, without holding it in memory; empty where it cannot be read. */
    private static Optional<String> sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return Optional.of(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The name of a page that gives no pixels, and of a picture that is alone in its file (ADR 0008). Decodes nothing. */
    static String name(PageFile page) {
        Optional<String> whole = sha256(page.file());
        if (whole.isPresent() && page.page() == 1) {
            return whole.get();
        }
        String text = whole.orElse(page.source()) + " " + page.page();
        return Fingerprint.sha256Hex(text.getBytes(StandardCharsets.UTF_8));
    }
}
