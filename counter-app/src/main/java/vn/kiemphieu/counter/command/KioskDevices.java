package vn.kiemphieu.counter.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kiemphieu.counter.kiosk.day.Devices;
import vn.kiemphieu.counter.kiosk.page.Tone;
import vn.kiemphieu.counter.kiosk.page.Words;

/** What is plugged into a kiosk. */
final class KioskDevices implements Devices {
    private final RehearsalPaper rehearsal;
    private final Optional<Path> stick;

    KioskDevices(RehearsalPaper rehearsal, Optional<Path> stick) {
        this.rehearsal = rehearsal;
        this.stick = stick;
    }

    @Override
    public List<PaperWay> scanners() {
        return rehearsal.ways();
    }

    @Override
    public List<Brought> files(String ending) {
        return List.of();
    }

    @Override
    public Told print(byte[] pdf, int copies, String title) {
        return printer();
    }

    @Override
    public Told printer() {
        return new Told(Words.of("Chưa thấy máy in.", "No printer found."), Tone.WARNING);
    }

    @Override
    public List<StickWay> sticks() {
        return stick.<StickWay>map(Stick::new).stream().toList();
    }

    private record Stick(Path folder) implements StickWay {
        @Override
        public Words name() {
            return Words.same(folder.getFileName().toString());
        }

        @Override
        public Told write(String name, Map<String, byte[]> files) {
            try {
                Path made = Files.createDirectories(folder.resolve(name));
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    Files.write(made.resolve(file.getKey()), file.getValue());
                }
                return new Told(Words.of("Đã ghi.", "Written."), Tone.GOOD);
            } catch (IOException e) {
                return new Told(Words.same(e.getMessage()), Tone.TROUBLE);
            }
        }

        @Override
        public Told letGo() {
            return new Told(Words.of("Rút USB được rồi.", "Pull the stick out."), Tone.GOOD);
        }
    }
}
