package vn.kiemphieu.scanner.sane;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import vn.kiemphieu.scanner.FoundScanner;

/** Speaks SANE's network protocol for one feed of sheets that go wrong at a chosen place, as no device of SANE's own does. */
final class ScriptedSaned implements AutoCloseable {
    static final int WIDTH = 800;
    static final int GOOD = 0;
    static final int END_OF_FRAME = 5;
    static final int JAMMED = 6;
    static final int NO_DOCS = 7;

    private static final int LITTLE_ENDIAN = 0x1234;
    private static final int INTEGER = 1;
    private static final int TEXT = 3;
    private static final int LIST_OF_TEXTS = 3;
    private static final int CAN_CHOOSE = 1;
    private static final int CAN_READ = 4;
    private static final int LONGEST = 64;

    private final ServerSocket control;
    private final Iterator<Sheet> script;
    private final List<String> sources;
    private volatile String source = "";

    /**
     * What comes of one sheet.
     *
     * @param start status of starting it
     * @param announced lines
     * @param sent lines
     * @param end status behind them; -1 where the connection breaks there
     */
    record Sheet(int start, int announced, int sent, int end) {
        static Sheet whole(int lines) {
            return new Sheet(GOOD, lines, lines, END_OF_FRAME);
        }

        static Sheet none(int status) {
            return new Sheet(status, 0, 0, 0);
        }
    }

    /** @param sources of paper, where the device lets one choose */
    ScriptedSaned(List<String> sources, Sheet... script) throws IOException {
        this.sources = sources;
        control = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        this.script = List.of(script).iterator();
        Thread thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    FoundScanner scanner() {
        return new FoundScanner(
                Saned.HOST, control.getLocalPort(), "script", "Script", "One", "sheetfed scanner", Map.of());
    }

    /** The source that was chosen. */
    String source() {
        return source;
    }

    private void serve() {
        try (Socket socket = control.accept();
                DataInputStream in = new DataInputStream(socket.getInputStream());
                DataOutputStream out = new DataOutputStream(socket.getOutputStream())) {
            while (answer(in, out)) {
                out.flush();
            }
        } catch (IOException e) {
            return; // the scanner hung up, or the script did
        }
    }

    private boolean answer(DataInputStream in, DataOutputStream out) throws IOException {
        switch (in.readInt()) {
            case 0 -> { // init
                in.readInt();
                skipText(in);
                words(out, GOOD, 0x01000003);
            }
            case 2 -> { // open
                skipText(in);
                words(out, GOOD, 1, 0);
            }
            case 4 -> {
                in.readInt();
                options(out);
            }
            case 5 -> choose(in, out);
            case 7 -> {
                in.readInt();
                return sheet(script.next(), in, out);
            }
            case 3, 8 -> { // close, cancel
                in.readInt();
                words(out, GOOD);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The number of options, as every device has it, and the source. */
    private void options(DataOutputStream out) throws IOException {
        if (sources.isEmpty()) {
            words(out, 0);
            return;
        }
        words(out, 2);
        words(out, 0, 0, 0, 0, INTEGER, 0, Integer.BYTES, CAN_READ, 0);
        words(out, 0);
        text(out, "source");
        words(out, 0, 0, TEXT, 0, LONGEST, CAN_READ | CAN_CHOOSE, LIST_OF_TEXTS, sources.size() + 1);
        for (String one : sources) {
            text(out, one);
        }
        words(out, 0);
    }

    private void choose(DataInputStream in, DataOutputStream out) throws IOException {
        in.skipNBytes(5L * Integer.BYTES);
        byte[] value = in.readNBytes(in.readInt());
        source = new String(value, 0, value.length - 1, StandardCharsets.US_ASCII);
        words(out, GOOD, 0, TEXT, value.length, value.length);
        out.write(value);
        words(out, 0);
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        out.writeInt(text.length() + 1);
        out.writeBytes(text);
        out.write(0);
    }

    private static boolean sheet(Sheet sheet, DataInputStream in, DataOutputStream out) throws IOException {
        if (sheet.start() != GOOD) {
            words(out, sheet.start(), 0, LITTLE_ENDIAN, 0);
            return true;
        }
        try (ServerSocket data = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            words(out, GOOD, data.getLocalPort(), LITTLE_ENDIAN, 0);
            out.flush();
            in.readInt();
            in.readInt();
            words(out, GOOD, 0, 1, WIDTH, WIDTH, sheet.announced(), Byte.SIZE);
            out.flush();
            try (Socket connection = data.accept();
                    DataOutputStream pixels = new DataOutputStream(connection.getOutputStream())) {
                return send(sheet, pixels);
            }
        }
    }

    /** Each line of the sheet is one grey. Whether the connection holds. */
    private static boolean send(Sheet sheet, DataOutputStream pixels) throws IOException {
        pixels.writeInt(sheet.sent() * WIDTH);
        boolean breaks = sheet.end() < 0;
        byte[] line = new byte[WIDTH];
        Arrays.fill(line, (byte) 200);
        for (int y = 0; y < (breaks ? sheet.sent() / 2 : sheet.sent()); y++) {
            pixels.write(line);
        }
        if (!breaks) {
            pixels.writeInt(-1);
            pixels.write(sheet.end());
        }
        return !breaks;
    }

    private static void words(DataOutputStream out, int... words) throws IOException {
        for (int word : words) {
            out.writeInt(word);
        }
    }

    private static void skipText(DataInputStream in) throws IOException {
        in.skipNBytes(in.readInt());
    }

    @Override
    public void close() throws IOException {
        control.close();
    }
}
