package vn.kiemphieu.counter.bench.hall;

import java.io.IOException;
import java.nio.file.Path;

/** A disk that the system turns read-only under the program, as it does with one that reports errors. */
record ReadOnlyDisk(SmallDisk disk) implements DiskFault {
    @Override
    public String name() {
        return "đĩa chuyển sang chỉ đọc (ext4)";
    }

    @Override
    public Path room() {
        return disk.room();
    }

    @Override
    public String cause() {
        return "hãy kiểm tra";
    }

    @Override
    public void strike() throws IOException {
        disk.failToReadOnly();
    }

    @Override
    public void lift() throws IOException {
        disk.mend();
    }
}
