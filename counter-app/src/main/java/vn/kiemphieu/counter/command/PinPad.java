package vn.kiemphieu.counter.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import vn.kiemphieu.counter.setup.RequestRefused;

/** Where PINs are typed: without echo at the terminal, or, for scripts, a line each on standard input. */
interface PinPad {
    /** What somebody typed; whoever asked overwrites it. */
    char[] ask(String prompt);

    /** What comes of what somebody typed, which is forgotten at once. */
    default <T> T typed(String prompt, Function<CharSequence, T> use) {
        char[] digits = ask(prompt);
        try {
            return use.apply(CharBuffer.wrap(digits));
        } finally {
            Arrays.fill(digits, '\0');
        }
    }

    /** By the option {@code --pins}. */
    static PinPad of(Optional<String> option, Screen screen) {
        if (option.isEmpty()) {
            return PinPad::atTheTerminal;
        }
        if (!option.get().equals("stdin")) {
            throw new RequestRefused(
                    "--pins", "chỉ có một nơi: stdin; không ghi mã PIN ở đây", "bỏ đi, hoặc ghi stdin");
        }
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        return prompt -> line(lines, prompt, screen);
    }

    @SuppressWarnings("SystemConsoleNull") // Java 17 has none where input is no terminal
    private static char[] atTheTerminal(String prompt) {
        Console console = System.console();
        char[] typed = console == null ? null : console.readPassword("%s: ", prompt);
        if (typed == null) {
            throw new RequestRefused("PIN", "không có bàn phím để gõ mã PIN", "chạy trong cửa sổ lệnh");
        }
        return typed;
    }

    private static char[] line(BufferedReader lines, String prompt, Screen screen) {
        screen.say(prompt);
        try {
            String line = lines.readLine();
            if (line == null) {
                throw new RequestRefused("--pins stdin", "thiếu dòng mã PIN: " + prompt, "thêm một dòng");
            }
            return line.toCharArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
