package vn.kiemphieu.counter.bench.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.kiemphieu.counter.counting.OutFolder;
import vn.kiemphieu.counter.counting.OutputFailed;
import vn.kiemphieu.scanner.PageFile;

/** Where pictures lie while they are read: the counter reads files, as it will in the hall. */
final class Desk {
    private final OutFolder out;

    Desk(OutFolder out) {
        this.out = out;
    }

    PageFile lay(Fed fed, byte[] bytes) {
        String name = "bench-" + fed.sample().name();
        Path file = out.file(name);
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new OutputFailed(file, e);
        }
        return new PageFile(name, file, fed.page(), name);
    }

    void clear(PageFile page) {
        out.delete(page.source());
    }

    /** Keeps a picture that went wrong, to be looked at. */
    void keep(String name, PageFile page) {
        try {
            out.write(name, Files.readAllBytes(page.file()));
        } catch (IOException e) {
            throw new OutputFailed(page.file(), e);
        }
    }
}
