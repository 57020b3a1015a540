package vn.kiemphieu.counter.usb;

import java.nio.file.Path;

/**
 * A stick as it was when somebody looked.
 *
 * @param label as people named it, safe to show; where it has none, the name of its folder
 * @param mountPoint the folder in which its files are seen
 * @param fileSystem such as vfat, exfat, ext4
 * @param free bytes
 * @param isReadOnly whether nothing can be written on it
 * @param device what tells it from another that is put in the same place; empty for a folder that stands for a stick
 */
public record Stick(String label, Path mountPoint, String fileSystem, long free, boolean isReadOnly, String device) {}
