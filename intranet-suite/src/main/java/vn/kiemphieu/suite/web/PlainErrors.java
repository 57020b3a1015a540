package vn.kiemphieu.suite.web;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import org.eclipse.jetty.ee10.servlet.ErrorHandler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** What the server says of requests that never reach a page; nothing of how it is built. */
final class PlainErrors extends ErrorHandler {
    private final boolean secure;

    PlainErrors(boolean secure) {
        this.secure = secure;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Headers.put(response.getHeaders()::put, secure);
        return super.handle(request, response, callback);
    }

    @Override
    protected void writeErrorHtml(
            Request request, Writer writer, Charset charset, int code, String message, Throwable cause)
            throws IOException {
        Problem problem = Problem.of(code, Problem.sentence(code));
        writer.write("<!doctype html><html lang=\"vi\"><meta charset=\"utf-8\"><title>" + problem.heading()
                + "</title><h1>" + problem.heading() + "</h1><p>" + problem.sentence() + "</p></html>");
    }

    @Override
    protected void writeErrorPlain(Request request, PrintWriter writer, int code, String message, Throwable cause) {
        writer.write(Problem.sentence(code));
    }

    @Override
    protected void writeErrorJson(Request request, PrintWriter writer, int code, String message, Throwable cause) {
        writer.write("{\"status\":" + code + "}");
    }
}
