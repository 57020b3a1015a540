package vn.kiemphieu.counter.usb;

import java.nio.file.Path;
import java.util.List;

/** The sticks that are in the kiosk now. */
public interface Sticks {
    /** Those that can be seen, in the order in which they were put in. */
    List<Stick> present();

    /** Whether this very stick is still there; its folder alone says nothing. */
    default boolean has(Stick stick) {
        return present().stream()
                .anyMatch(each -> each.device().equals(stick.device())
                        && each.mountPoint().equals(stick.mountPoint()));
    }

    /** Sticks as Linux mounts them. */
    static Sticks ofThisMachine() {
        return MountedSticks.ofLinux();
    }

    /** A folder that stands for a stick, in a rehearsal. */
    static Sticks folder(Path folder) {
        return new FolderStick(folder.toAbsolutePath().normalize());
    }
}
