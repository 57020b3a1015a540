package vn.kiemphieu.counter.setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of a spreadsheet file, which is a zip file of XML. What unpacks without end or asks for other files is refused. */
final class ZippedParts implements AutoCloseable {
    /** Five thousand lines of a list take a tenth of it. */
    static final int MOST_BYTES = 16 << 20;

    private final String place;
    private final ZipFile zip;

    private ZippedParts(String place, ZipFile zip) {
        this.place = place;
        this.zip = zip;
    }

    static ZippedParts open(Path file, String place) {
        try {
            return new ZippedParts(place, new ZipFile(file.toFile(), StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException e) {
            throw broken(place);
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** What walks through the XML of one part. */
    interface Walk {
        /** One event. */
        void at(int event, XMLStreamReader xml) throws XMLStreamException;
    }

    /** A part as text; office programs write nothing but UTF-8. */
    String text(String name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(name)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw broken(place);
        }
    }

    /** Walks through a part. */
    void walk(String name, Walk walk) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text(name)));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw broken(place);
                }
                walk.at(event, xml);
            }
        } catch (XMLStreamException e) {
            throw broken(place);
        }
    }

    private byte[] bytes(String name) {
        ZipEntry entry = Optional.ofNullable(zip.getEntry(name)).orElseThrow(() -> broken(place));
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new RequestRefused(
                        place,
                        "mở ra lớn hơn " + (MOST_BYTES >> 20) + " MB",
                        "kiểm tra xem có chọn nhầm tệp không; chép danh sách sang một bảng tính mới");
            }
            return bytes;
        } catch (IOException e) {
            throw broken(place);
        }
    }

    static RequestRefused broken(String place) {
        return new RequestRefused(
                place,
                "không phải bảng tính đúng dạng, hoặc tệp bị hỏng, có mật khẩu",
                "mở bằng Excel hay LibreOffice, lưu lại dạng .xlsx không mật khẩu");
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw broken(place);
        }
    }
}
