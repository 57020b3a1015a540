package vn.kiemphieu.suite.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.server.HttpConfiguration;

/** The running server of one zone. */
public final class Web implements AutoCloseable {
    /** A version of a file in {@code static} is kept for a year: another version has another address. */
    private static final Duration YEAR = Duration.ofDays(365);

    private final Javalin server;
    private final Assets assets = new Assets();

    private Web(Site site, SignIns signIns, List<Feature> features) {
        Routes routes = new Routes();
        features.forEach(feature -> feature.routes(routes));
        Cookies cookies = new Cookies(site);
        Reply reply = new Reply(site, cookies, routes.menu(), assets);
        Gate gate = new Gate(signIns, cookies, new SameSite(site), reply);
        server = Javalin.create(config -> {
            quiet(config, site);
            config.routes.before(context -> {
                Headers.put(context.res()::setHeader, site.isSecure());
                refuseOtherMethod(context);
            });
            config.routes.get("/static/{name}", context -> asset(context, gate));
            for (Routes.Route route : routes.all()) {
                config.routes.addHttpHandler(route.method(), route.path(), context -> gate.pass(route, context));
            }
            config.routes.exception(HttpResponseException.class, (e, context) -> gate.refuse(context, e.getStatus()));
            config.routes.exception(Exception.class, (e, context) -> gate.refuse(context, 500));
        });
        server.start();
    }

    /**
     * Starts.
     *
     * @param signIns who is signed in; {@link SignIns#NONE} where nobody can be
     * @param features in the order of the menu
     */
    public static Web start(Site site, SignIns signIns, List<Feature> features) {
        return new Web(site, signIns, features);
    }

    /** Where it listens. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static void quiet(JavalinConfig config, Site site) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        // Pages with a token of forms must not be compressed (BREACH); a proxy may compress the public ones.
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.jetty.host = site.host();
        config.jetty.port = site.port();
        config.jetty.modifyHttpConfiguration(Web::modest);
        config.jetty.modifyServer(jetty -> jetty.setErrorHandler(new PlainErrors(site.isSecure())));
        config.jetty.modifyServletContextHandler(context -> context.setErrorHandler(new PlainErrors(site.isSecure())));
    }

    private static void modest(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(16 * 1024);
    }

    /** Javalin takes this header for the method: a link could then do what only forms do. */
    private static void refuseOtherMethod(Context context) {
        if (context.header(Header.X_HTTP_METHOD_OVERRIDE) != null) {
            throw new BadRequestResponse();
        }
    }

    private void asset(Context context, Gate gate) {
        Optional<Assets.Asset> found = assets.named(context.pathParam("name"));
        if (found.isEmpty()) {
            gate.refuse(context, 404);
            return;
        }
        Assets.Asset asset = found.get();
        context.contentType(asset.type());
        boolean exact = asset.version().equals(context.queryParam("v"));
        Reply.forAll(context, asset.bytes(), exact ? YEAR : Duration.ZERO, asset.version());
    }
}
