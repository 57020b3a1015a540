package vn.kiemphieu.scanner.sane;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
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

    private final ServerSocket control;
    private final Iterator<Sheet> script;

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

    ScriptedSaned(Sheet... script) throws IOException {
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
            case 4 -> { // options: none
                in.readInt();
                words(out, 0);
            }
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
