package vn.kiemphieu.tally.broken;

import java.nio.file.Path;

public interface OpensAFile {
    Path opened();
}
