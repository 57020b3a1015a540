package vn.kiemphieu.suite.store;

import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** References between rows on a PostgreSQL server, which by themselves hold after every statement. */
final class References {
    private References() {}

    /** Does a piece of work with references that are looked at only when it is done. */
    static <T> T looseOnServer(Handle handle, Function<Handle, T> work) {
        List<String> constraints = handle.createQuery("SELECT conrelid::regclass || ' ALTER CONSTRAINT '"
                        + " || quote_ident(conname) FROM pg_constraint WHERE contype = 'f'"
                        + " AND connamespace = current_schema()::regnamespace ORDER BY 1")
                .mapTo(String.class)
                .list();
        constraints.forEach(each -> handle.execute("ALTER TABLE " + each + " DEFERRABLE INITIALLY DEFERRED"));
        T done = work.apply(handle);
        handle.execute("SET CONSTRAINTS ALL IMMEDIATE");
        constraints.forEach(each -> handle.execute("ALTER TABLE " + each + " NOT DEFERRABLE"));
        return done;
    }
}
