package vn.kiemphieu.counter.usb;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder that stands for a stick. */
record FolderStick(Path folder) implements Sticks {
    @Override
    public List<Stick> present() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try {
            FileStore store = Files.getFileStore(folder);
            return List.of(new Stick(
                    SafeName.shown(String.valueOf(folder.getFileName())),
                    folder,
                    store.type(),
                    store.getUsableSpace(),
                    store.isReadOnly(),
                    ""));
        } catch (IOException e) {
            return List.of();
        }
    }
}
