package vn.kiemphieu.counter.journal;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The pictures of the open batch, one after the other in one file: one sync a picture and none for its name. */
final class PictureLog implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;

    private PictureLog(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Where a picture lies, in bytes. */
    record Place(long at, int length) {
        long end() {
            return at + length;
        }
    }

    /** @param end where the last picture ends that a row names; what lies behind was never acknowledged */
    static PictureLog open(Path file, long end) {
        return JournalFailed.guard(file, () -> {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (channel.size() < end) {
                channel.close();
                throw new JournalTampered("tệp ảnh của tập đang nạp ngắn hơn sổ ghi");
            }
            channel.truncate(end);
            channel.position(end);
            return new PictureLog(file, channel);
        });
    }

    /** To look at only. */
    static PictureLog reading(Path file) {
        return JournalFailed.guard(file, () -> new PictureLog(file, FileChannel.open(file, StandardOpenOption.READ)));
    }

    /** Writes a picture and returns when the disk has it. */
    Place append(byte[] picture) {
        return JournalFailed.guard(file, () -> {
            Place place = new Place(channel.position(), picture.length);
            ByteBuffer bytes = ByteBuffer.wrap(picture);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
            return place;
        });
    }

    byte[] read(Place place) {
        return JournalFailed.guard(file, () -> {
            ByteBuffer bytes = ByteBuffer.allocate(place.length());
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, place.at() + bytes.position()) < 0) {
                    throw new JournalTampered("tệp ảnh của tập đang nạp bị cắt");
                }
            }
            return bytes.array();
        });
    }

    @Override
    public void close() {
        JournalFailed.guard(file, () -> {
            channel.close();
            return null;
        });
    }
}
