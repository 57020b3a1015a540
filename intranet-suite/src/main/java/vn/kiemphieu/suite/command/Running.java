package vn.kiemphieu.suite.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import vn.kiemphieu.suite.inner.results.WatchedFolder;
import vn.kiemphieu.suite.store.Database;
import vn.kiemphieu.suite.store.Place;
import vn.kiemphieu.suite.web.Site;
import vn.kiemphieu.suite.web.Web;

/** One zone that answers. */
final class Running implements AutoCloseable {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    private final Database database;
    private final Web web;
    private final Site site;
    private final Optional<WatchedFolder> watched;

    private Running(Database database, Web web, Site site, Optional<WatchedFolder> watched) {
        this.database = database;
        this.web = web;
        this.site = site;
        this.watched = watched;
    }

    /** Opens the database and listens. */
    static Running start(Place place, Site site, Clock clock) {
        return start(place, site, clock, Optional.empty());
    }

    /** The same, and takes packages from a folder as well. */
    static Running start(Place place, Site site, Clock clock, Optional<Path> watch) {
        requireFree(site);
        Database database = Database.open(place, site.zone());
        try {
            Wiring wiring = Wiring.of(site.zone(), database, clock, watch);
            Web web = Web.start(site, wiring.signIns(), wiring.features());
            wiring.watched().ifPresent(folder -> folder.start(LOOK_EVERY));
            return new Running(database, web, site, wiring.watched());
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
        watched.ifPresent(WatchedFolder::close);
        web.close();
        database.close();
    }
}
