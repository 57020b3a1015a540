package vn.kiemphieu.counter.bench.hall;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A disk that somebody else has filled but for a little. */
record FullDisk(SmallDisk disk) implements DiskFault {
    private static final int MOST_LEFT = 400_000;
    private static final byte[] BLOCK = new byte[4096];

    @Override
    public String name() {
        return "đĩa đầy (ext4)";
    }

    @Override
    public Path room() {
        return disk.room();
    }

    @Override
    public String cause() {
        return "đĩa đầy, hãy giải phóng chỗ";
    }

    @Override
    public void prepare(Random random) throws IOException {
        long left = random.nextInt(MOST_LEFT);
        try (OutputStream out = Files.newOutputStream(filler())) {
            while (Files.getFileStore(room()).getUsableSpace() > left + BLOCK.length) {
                out.write(BLOCK);
            }
        }
    }

    @Override
    public void lift() throws IOException {
        Files.delete(filler());
    }

    private Path filler() {
        return room().resolve("filler");
    }
}
