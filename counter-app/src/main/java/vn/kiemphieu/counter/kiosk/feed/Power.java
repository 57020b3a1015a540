package vn.kiemphieu.counter.kiosk.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** How much is left in the battery, as Linux tells; empty for a machine without one. */
final class Power {
    private static final Path SUPPLIES = Path.of("/sys/class/power_supply");

    private Power() {}

    static Optional<Integer> percent() {
        if (!Files.isDirectory(SUPPLIES)) {
            return Optional.empty();
        }
        try (Stream<Path> supplies = Files.list(SUPPLIES)) {
            return supplies.map(supply -> supply.resolve("capacity"))
                    .filter(Files::isReadable)
                    .flatMap(file -> read(file).stream())
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> read(Path file) {
        try {
            return Optional.of(Integer.parseInt(Files.readString(file).strip()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
