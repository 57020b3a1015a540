package vn.kiemphieu.suite.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kiemphieu.bridge.signing.Hash;

/** The files that pages are made up with. Their names lead nowhere else: no slash, no dots but one. */
final class Assets {
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+\\.(css|js|svg|png|ico|woff2)");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml; charset=utf-8",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2");

    private final Map<String, Asset> loaded = new ConcurrentHashMap<>();

    /** A file as it is sent; its version changes with its content. */
    static final class Asset {
        private final String type;
        private final byte[] bytes;
        private final String version;

        private Asset(String type, byte[] bytes) {
            this.type = type;
            this.bytes = bytes;
            this.version = Hash.over(bytes).hex().substring(0, 12);
        }

        String type() {
            return type;
        }

        byte[] bytes() {
            return bytes;
        }

        String version() {
            return version;
        }
    }

    Optional<Asset> named(String name) {
        Asset asset = loaded.get(name);
        if (asset == null) {
            asset = load(name);
            if (asset != null) {
                loaded.put(name, asset);
            }
        }
        return Optional.ofNullable(asset);
    }

    String address(String name) {
        Asset asset = named(name).orElseThrow(() -> new IllegalArgumentException("no such file: static/" + name));
        return "/static/" + name + "?v=" + asset.version();
    }

    private static Asset load(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return null;
        }
        try (InputStream in = Assets.class.getResourceAsStream("/static/" + name)) {
            if (in == null) {
                return null;
            }
            return new Asset(TYPES.get(matcher.group(1)), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
