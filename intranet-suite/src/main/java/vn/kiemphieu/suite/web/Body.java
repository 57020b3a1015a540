package vn.kiemphieu.suite.web;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a form sent.
 *
 * @param values by name of the field, in the order they came
 */
record Body(Map<String, List<String>> values, Map<String, List<Upload>> files) {
    private static final int MOST_FIELDS = 2000;
    private static final int IN_MEMORY = 1 << 20;
    private static final String MULTIPART_CONFIG = "org.eclipse.jetty.multipartConfig";

    /** Characters that no key writes, and what stands for bytes that are no text. */
    private static final Pattern STRANGE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFFFD]");

    static final Body EMPTY = new Body(Map.of(), Map.of());

    /** Reads no more than the limit, whatever the request says of its length. */
    static Body of(HttpServletRequest request, long limit) {
        if (request.getContentLengthLong() > limit) {
            throw Refused.of(413);
        }
        String type = request.getContentType() == null ? "" : request.getContentType();
        String media = type.split(";", 2)[0].strip();
        if (media.equalsIgnoreCase("application/x-www-form-urlencoded")) {
            return encoded(read(request, limit));
        }
        if (media.equalsIgnoreCase("multipart/form-data")) {
            return multipart(request, limit);
        }
        throw Refused.of(415);
    }

    private static byte[] read(HttpServletRequest request, long limit) {
        try {
            byte[] bytes = request.getInputStream().readNBytes(Math.toIntExact(limit) + 1);
            if (bytes.length > limit) {
                throw Refused.of(413);
            }
            return bytes;
        } catch (IOException e) {
            throw Refused.of(400);
        }
    }

    private static Body encoded(byte[] bytes) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        String[] pairs = new String(bytes, StandardCharsets.US_ASCII).split("&");
        if (pairs.length > MOST_FIELDS) {
            throw Refused.of(413);
        }
        for (String pair : pairs) {
            if (!pair.isEmpty()) {
                String[] sides = pair.split("=", 2);
                add(values, decoded(sides[0]), sides.length == 2 ? decoded(sides[1]) : "");
            }
        }
        return new Body(values, Map.of());
    }

    private static String decoded(String side) {
        try {
            return URLDecoder.decode(side, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refused.of(400);
        }
    }

    private static Body multipart(HttpServletRequest request, long limit) {
        request.setAttribute(
                MULTIPART_CONFIG,
                new MultipartConfigElement(System.getProperty("java.io.tmpdir"), limit, limit, IN_MEMORY));
        Map<String, List<String>> values = new LinkedHashMap<>();
        Map<String, List<Upload>> files = new LinkedHashMap<>();
        try {
            for (Part part : request.getParts()) {
                byte[] bytes = part.getInputStream().readAllBytes();
                if (part.getSubmittedFileName() == null) {
                    add(values, part.getName(), text(bytes));
                } else if (bytes.length > 0) {
                    files.computeIfAbsent(part.getName(), name -> new ArrayList<>())
                            .add(new Upload(plain(part.getSubmittedFileName()), bytes));
                }
                part.delete();
            }
        } catch (IOException | ServletException | IllegalStateException e) {
            throw tooLarge(e) ? Refused.of(413) : Refused.of(400);
        }
        return new Body(values, files);
    }

    private static boolean tooLarge(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("exceeds") || message.contains("max length") || message.contains("413")) {
                return true;
            }
        }
        return false;
    }

    private static void add(Map<String, List<String>> values, String name, String value) {
        values.computeIfAbsent(name, any -> new ArrayList<>()).add(clean(value));
    }

    /** No form of ours can send what is refused here. */
    static String clean(String value) {
        if (STRANGE.matcher(value).find()) {
            throw Refused.of(400);
        }
        return value;
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Refused.of(400);
        }
    }

    private static String plain(String submitted) {
        String name = submitted
                .substring(Math.max(submitted.lastIndexOf('/'), submitted.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return name.length() > 120 ? name.substring(0, 120) : name;
    }
}
