package vn.kiemphieu.counter.bench.hall;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** Programs of the system that a proof needs. */
public enum OutsideTool {
    FIU_RUN("fiu-run", "fiu-utils"),
    MKFS("mkfs.ext4", "e2fsprogs"),
    E2FSCK("e2fsck", "e2fsprogs"),
    MOUNT("mount", "mount");

    /** Where programs of the system administrator lie, though not on everybody's path. */
    private static final String ADMINISTRATOR = File.pathSeparator + "/usr/sbin" + File.pathSeparator + "/sbin";

    private final String program;
    private final String debianPackage;

    OutsideTool(String program, String debianPackage) {
        this.program = program;
        this.debianPackage = debianPackage;
    }

    public String program() {
        return program;
    }

    /** The package of Debian that brings it. */
    public String debianPackage() {
        return debianPackage;
    }

    public boolean isThere() {
        String path = System.getenv().getOrDefault("PATH", "") + ADMINISTRATOR;
        Stream<String> folders = Arrays.stream(path.split(File.pathSeparator, -1));
        return folders.anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
