package vn.kiemphieu.suite.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import vn.kiemphieu.suite.store.Zone;

/**
 * Where the suite listens and under which address people reach it.
 *
 * @param port 0: a free one
 * @param address {@code https://…} of the proxy in front that speaks TLS; without it the suite is for this machine only
 */
public record Site(Zone zone, String host, int port, Optional<URI> address) {
    public Site {
        if (address.isPresent()) {
            URI https = address.get();
            if (!"https".equals(https.getScheme()) || https.getHost() == null) {
                throw new IllegalArgumentException("Địa chỉ công khai phải có dạng https://tên-máy");
            }
        } else if (!isLoopback(host)) {
            throw new IllegalArgumentException(
                    "Chỉ phục vụ máy khác qua https: hãy đặt một proxy TLS phía trước và cho biết"
                            + " địa chỉ https:// của nó, hoặc nghe ở 127.0.0.1.");
        }
    }

    /** Of this machine only. */
    public static Site local(Zone zone, int port) {
        return new Site(zone, "127.0.0.1", port, Optional.empty());
    }

    boolean isSecure() {
        return address.isPresent();
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
