package vn.kiemphieu.suite.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without a window: it keeps cookies, follows nothing, and sends forms with the token of the page it last saw. */
public final class Client {
    private static final Pattern TOKEN = Pattern.compile("name=\"_token\" value=\"([0-9a-f]{64})\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI root;
    private String token = "";

    public Client(int port) {
        this.root = URI.create("http://127.0.0.1:" + port);
    }

    /** A page. */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(path)).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** A form with the token of the page that was seen last. */
    public HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        return post(path, token, fields, headers);
    }

    /** A form with a token of choice; null: none. */
    public HttpResponse<String> post(String path, String formToken, Map<String, String> fields, String... headers) {
        StringJoiner body = new StringJoiner("&");
        if (formToken != null) {
            body.add("_token=" + formToken);
        }
        fields.forEach((name, value) -> {
            for (String each : value.split("\\|", -1)) {
                body.add(encoded(name) + "=" + encoded(each));
            }
        });
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** Any request. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            Matcher matcher = TOKEN.matcher(response.body());
            if (matcher.find()) {
                token = matcher.group(1);
            }
            return response;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Whatever bytes a browser would never send; what came back until the other side hung up. */
    public String raw(String request) throws IOException {
        try (Socket socket = new Socket(root.getHost(), root.getPort());
                InputStream in = socket.getInputStream()) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The address of a path. */
    public URI at(String path) {
        return root.resolve(path);
    }

    /** The token of forms of the page that was seen last. */
    public String formToken() {
        return token;
    }

    /** The value of the cookie that says who this is; empty if there is none. */
    public String secret() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("kp"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
