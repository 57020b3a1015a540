package vn.kiemphieu.counter.usb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sticks among what Linux has mounted: block devices that can be taken out, in a folder where sticks are mounted. The medium
 * that the kiosk itself runs from is mounted elsewhere.
 */
final class MountedSticks implements Sticks {
    private static final String HEX = "\\\\x([0-9a-f]{2})";
    private static final int SIXTEEN = 16;
    private static final Path REMOVABLE = Path.of("removable");

    private final Linux system;

    MountedSticks(Linux system) {
        this.system = system;
    }

    /**
     * Where Linux says what it knows.
     *
     * @param mounts lines as in proc_pid_mountinfo(5)
     * @param blocks a folder for each block device, by its number
     * @param labels links named after labels
     * @param places below which sticks are mounted
     */
    record Linux(Path mounts, Path blocks, Path labels, List<Path> places) {}

    static MountedSticks ofLinux() {
        return new MountedSticks(new Linux(
                Path.of("/proc/self/mountinfo"),
                Path.of("/sys/dev/block"),
                Path.of("/dev/disk/by-label"),
                List.of(Path.of("/media"), Path.of("/run/media"), Path.of("/mnt"))));
    }

    @Override
    public List<Stick> present() {
        List<String> lines;
        try {
            lines = Files.readAllLines(system.mounts());
        } catch (IOException e) {
            return List.of();
        }
        Map<Path, Stick> byPlace = new LinkedHashMap<>();
        for (String line : lines) {
            // What is mounted over a stick hides it.
            Mount.parse(line).ifPresent(mount -> {
                byPlace.remove(mount.point());
                stick(mount).ifPresent(stick -> byPlace.put(mount.point(), stick));
            });
        }
        return List.copyOf(byPlace.values());
    }

    private Optional<Stick> stick(Mount mount) {
        boolean inPlace = system.places().stream()
                .anyMatch(place ->
                        mount.point().startsWith(place) && !mount.point().equals(place));
        if (!inPlace || !canBeTakenOut(system.blocks().resolve(mount.device()))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Stick(
                    label(mount),
                    mount.point(),
                    mount.fileSystem(),
                    Files.getFileStore(mount.point()).getUsableSpace(),
                    mount.isReadOnly(),
                    mount.device()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Of a partition, its disk says so; of a disk in a USB case, only the way to it. */
    private static boolean canBeTakenOut(Path block) {
        try {
            Path device = block.toRealPath();
            boolean onUsb = Stream.iterate(device, Objects::nonNull, Path::getParent)
                    .map(Path::getFileName)
                    .anyMatch(name -> name != null && name.toString().startsWith("usb"));
            return onUsb || saysSo(device.resolve(REMOVABLE)) || saysSo(device.resolveSibling(REMOVABLE));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean saysSo(Path removable) throws IOException {
        return Files.isRegularFile(removable)
                && Files.readString(removable).strip().equals("1");
    }

    private String label(Mount mount) {
        return Optional.ofNullable(labels().get(mount.device()))
                .orElseGet(() -> SafeName.shown(String.valueOf(mount.point().getFileName())));
    }

    /** Labels by device; udev writes what is not plain in them as {@code \x20}. */
    private Map<String, String> labels() {
        Map<String, String> labels = new HashMap<>();
        try (Stream<Path> links = Files.list(system.labels())) {
            for (Path link : links.toList()) {
                Path name = link.toRealPath().getFileName();
                String label = SafeName.shown(Mount.unescaped(link.getFileName().toString(), HEX, SIXTEEN));
                numbers(name.toString()).forEach(number -> labels.put(number, label));
            }
        } catch (IOException e) {
            return labels;
        }
        return labels;
    }

    /** Under which numbers a device is known, most often one. */
    private List<String> numbers(String device) throws IOException {
        List<String> numbers = new ArrayList<>();
        try (Stream<Path> blocks = Files.list(system.blocks())) {
            for (Path block : blocks.toList()) {
                if (block.toRealPath().getFileName().toString().equals(device)) {
                    numbers.add(block.getFileName().toString());
                }
            }
        }
        return numbers;
    }
}
