package vn.kiemphieu.counter.bench.hall;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A way in which the disk of a session fails under the program, and is whole again afterwards. */
interface DiskFault {
    String name();

    /** A folder on that disk. */
    Path room();

    /** The cause, in words of the sentence that people must get. */
    String cause();

    /** Before the program starts. */
    default void prepare(Random random) throws IOException {}

    /** What runs the program, so that its disk fails. */
    default List<String> runner(Random random) {
        return List.of();
    }

    /** While the program works. */
    default void strike() throws IOException {}

    /** Takes the cause away, after the program has ended. */
    default void lift() throws IOException {}
}
