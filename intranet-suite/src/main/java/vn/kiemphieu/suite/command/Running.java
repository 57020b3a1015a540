package vn.kiemphieu.suite.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import vn.kiemphieu.suite.store.Database;
import vn.kiemphieu.suite.store.Place;
import vn.kiemphieu.suite.web.Site;
import vn.kiemphieu.suite.web.Web;

/** One zone that answers. */
final class Running implements AutoCloseable {
    private final Database database;
    private final Web web;
    private final Site site;
    private final Chores chores;

    private Running(Database database, Web web, Site site, Chores chores) {
        this.database = database;
        this.web = web;
        this.site = site;
        this.chores = chores;
    }

    /**
     * Opens the database and listens.
     *
     * @param home folder of the zone, with its keys and what goes to the other zone
     */
    static Running start(Place place, Path home, Site site, Clock clock) {
        return start(place, home, site, clock, Optional.empty());
    }

    /**
     * The same, and takes packages from a folder as well.
     *
     * @param watch such as that of a stick
     */
    static Running start(Place place, Path home, Site site, Clock clock, Optional<Path> watch) {
        requireFree(site);
        Database database = Database.open(place, site.zone());
        try {
            Wiring wiring = Wiring.of(site, database, new Exchange(home), clock, watch);
            return new Running(database, Web.start(site, wiring.signIns(), wiring.features()), site, wiring.chores());
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Where people reach it. */
    String address() {
        return site.address().map(Object::toString).orElse("http://" + site.host() + ":" + web.port() + "/");
    }

    private static void requireFree(Site site) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(site.host()), site.port()));
        } catch (IOException e) {
            throw new Refusal("Không nghe được ở " + site.host() + ", cổng " + site.port()
                    + ": cổng đang có chương trình khác dùng, hoặc địa chỉ không phải của máy này."
                    + " Hãy chọn cổng khác bằng --port.");
        }
    }

    @Override
    public void close() {
        web.close();
        chores.close();
        database.close();
    }
}
