package vn.kiemphieu.counter.usb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SticksTest {
    @TempDir
    private Path home;

    /** As Linux shows a partition of a stick, a disk in a USB case, and the disk of the machine. */
    @BeforeEach
    void devices() throws IOException {
        device("8:17", "pci0/host1/sdb/sdb1", "sdb", "1");
        device("8:33", "pci0/usb2/sdc/sdc1", "sdc", "0");
        device("8:1", "pci0/host0/sda/sda1", "sda", "0");
        Files.createDirectories(home.resolve("labels"));
        Files.createSymbolicLink(
                home.resolve("labels/\u1ea2nh\\x20\u202e1"), home.resolve("devices/pci0/host1/sdb/sdb1"));
    }

    @Test
    void only_what_can_be_taken_out_is_a_stick() throws IOException {
        List<Stick> sticks = sticks(
                mount("8:1", "media/disk", "rw", "ext4", "rw"),
                mount("8:17", "media/a\\040b", "rw,nosuid", "vfat", "rw"),
                mount("8:33", "media/case", "ro,nosuid", "exfat", "rw"),
                mount("8:17", "elsewhere", "rw", "vfat", "rw"),
                "not a line of mountinfo");
        assertEquals(
                List.of(home.resolve("media/a b"), home.resolve("media/case")),
                sticks.stream().map(Stick::mountPoint).toList());
        assertEquals(
                List.of("Ảnh <202E>1", "case"),
                sticks.stream().map(Stick::label).toList());
        assertEquals(
                List.of("vfat", "exfat"), sticks.stream().map(Stick::fileSystem).toList());
        assertEquals(
                List.of(false, true), sticks.stream().map(Stick::isReadOnly).toList());
        assertTrue(sticks.get(0).free() > 0);
    }

    @Test
    void a_file_system_that_turned_read_only_by_itself_is_seen() throws IOException {
        assertTrue(sticks(mount("8:17", "media/a", "rw", "vfat", "ro,errors=remount-ro"))
                .get(0)
                .isReadOnly());
    }

    @Test
    void what_is_mounted_over_a_stick_hides_it() throws IOException {
        assertEquals(
                List.of(),
                sticks(mount("8:17", "media/a", "rw", "vfat", "rw"), mount("8:1", "media/a", "rw", "ext4", "rw")));
    }

    @Test
    void another_stick_in_the_same_place_is_another_stick() throws IOException {
        Stick first = sticks(mount("8:17", "media/a", "rw", "vfat", "rw")).get(0);
        sticks(mount("8:33", "media/a", "rw", "vfat", "rw"));
        assertFalse(system().has(first));
    }

    @Test
    void a_folder_stands_for_a_stick_as_long_as_it_is_there() throws IOException {
        Path folder = Files.createDirectory(home.resolve("gia-lap"));
        Sticks sticks = Sticks.folder(folder);
        Stick stick = sticks.present().get(0);
        assertEquals("gia-lap", stick.label());
        assertTrue(sticks.has(stick));
        Files.delete(folder);
        assertFalse(sticks.has(stick));
        assertEquals(List.of(), sticks.present());
    }

    @Test
    void this_machine_can_be_asked() {
        Sticks.ofThisMachine()
                .present()
                .forEach(stick -> assertFalse(stick.device().isEmpty()));
    }

    private void device(String number, String place, String disk, String removable) throws IOException {
        Path device = Files.createDirectories(home.resolve("devices").resolve(place));
        Files.writeString(home.resolve("devices").resolve(place).getParent().resolve("removable"), removable + "\n");
        assertTrue(device.getParent().endsWith(disk));
        Files.createSymbolicLink(Files.createDirectories(home.resolve("blocks")).resolve(number), device);
    }

    private String mount(String device, String place, String options, String type, String more) throws IOException {
        Files.createDirectories(home.resolve(place.replace("\\040", " ")));
        return "36 35 " + device + " / " + home + "/" + place + " " + options + " shared:1 - " + type + " /dev/x "
                + more;
    }

    private List<Stick> sticks(String... mounts) throws IOException {
        Files.write(home.resolve("mountinfo"), List.of(mounts));
        return system().present();
    }

    private Sticks system() {
        return new MountedSticks(new MountedSticks.Linux(
                home.resolve("mountinfo"),
                home.resolve("blocks"),
                home.resolve("labels"),
                List.of(home.resolve("media"))));
    }
}
