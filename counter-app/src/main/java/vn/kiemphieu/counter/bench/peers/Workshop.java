package vn.kiemphieu.counter.bench.peers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.counting.OutputFailed;

/** A folder for one peer to work in, always begun anew. */
final class Workshop {
    private final Path folder;
    private final OutFolder out;

    private Workshop(Path folder) {
        this.folder = folder;
        this.out = OutFolder.open(folder);
    }

    static Workshop of(OutFolder out, String name) {
        Path folder = out.file(name).toAbsolutePath().normalize();
        clear(folder);
        return new Workshop(folder);
    }

    private static void clear(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new OutputFailed(folder, e);
        }
    }

    Path file(String name) {
        return name.isEmpty() ? folder : folder.resolve(name);
    }

    void write(String name, byte[] bytes) {
        out.write(name, bytes);
    }

    void write(String name, String text) {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void make(String name) {
        try {
            Files.createDirectories(file(name));
        } catch (IOException e) {
            throw new OutputFailed(file(name), e);
        }
    }

    /** The files of a folder into another one. */
    void copy(String from, String to) {
        make(to);
        try (Stream<Path> files = Files.list(file(from))) {
            for (Path each : files.toList()) {
                Files.copy(each, file(to).resolve(each.getFileName()));
            }
        } catch (IOException e) {
            throw new OutputFailed(file(to), e);
        }
    }

    List<String> lines(String name) {
        try {
            return Files.readAllLines(file(name));
        } catch (IOException e) {
            throw new OutputFailed(file(name), e);
        }
    }

    /** The one file of a folder whose name begins so. */
    String only(String below, String begin) {
        try (Stream<Path> files = Files.list(file(below))) {
            return files.map(each -> each.getFileName().toString())
                    .filter(name -> name.startsWith(begin))
                    .map(name -> below + "/" + name)
                    .findFirst()
                    .orElseThrow(() -> new IOException("no " + begin));
        } catch (IOException e) {
            throw new OutputFailed(file(below), e);
        }
    }
}
