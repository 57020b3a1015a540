package vn.kiemphieu.bridge.broken;

import java.nio.file.Path;

public interface UnpacksOnDisk {
    void unpack(byte[] bundle, Path to);
}
