package vn.kiemphieu.suite.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kiemphieu.suite.store.Zone;

/** Where a request ends, and what is said of one that has no end. */
class RequestFramingTest {
    private static final String SECOND = "GET /hai HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

    private final AtomicInteger second = new AtomicInteger();
    private final Web web = Web.start(Site.local(Zone.OUTER, 0), SignIns.NONE, List.of(this::routes));
    private final Client client = new Client(web.port());

    private void routes(Routes routes) {
        routes.get("/hai", Who.PUBLIC, request -> {
            second.incrementAndGet();
            return Answer.redirect("/");
        });
    }

    @AfterEach
    void stop() {
        web.close();
    }

    /** A proxy in front could take the second request for the body of the first, or the other way. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 0\r\nContent-Length: 70",
                "Content-Length: 0, 70",
                "Content-Length: +0",
                "Content-Length: 0x0",
                "Transfer-Encoding: chunked\r\nContent-Length: 70",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding : chunked",
                "Transfer-Encoding: identity, chunked, chunked"
            })
    void a_request_with_two_ends_is_refused_and_the_connection_closed(String lengths) throws IOException {
        String answer = client.raw("POST /khong-co HTTP/1.1\r\nHost: x\r\n" + lengths + "\r\n\r\n0\r\n\r\n" + SECOND);

        assertTrue(answer.matches("(?s)HTTP/1.1 [45].*"), answer);
        assertEquals(0, second.get(), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET /a b HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nnot a header\r\n\r\n"
            })
    void what_never_reaches_a_page_is_answered_with_the_same_headers(String request) throws IOException {
        String answer = client.raw(request);

        assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
        assertTrue(answer.contains("X-Content-Type-Options: nosniff"), answer);
        assertTrue(answer.contains("frame-ancestors 'none'"), answer);
    }

    @Test
    void one_request_after_another_is_answered() throws IOException {
        client.raw("POST /khong-co HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n0\r\n\r\n" + SECOND);

        assertEquals(1, second.get());
    }
}
