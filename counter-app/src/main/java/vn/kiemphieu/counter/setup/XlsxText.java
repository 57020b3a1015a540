package vn.kiemphieu.counter.setup;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Puts together a text that Excel keeps in runs of one font each, without what it says about pronunciation. */
final class XlsxText {
    private final StringBuilder text = new StringBuilder();
    private boolean inside;
    private boolean pronunciation;

    void at(int event, XMLStreamReader xml) {
        if (event == XMLStreamConstants.CHARACTERS) {
            if (inside && !pronunciation) {
                text.append(xml.getText());
            }
            return;
        }
        if (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
            return;
        }
        boolean starts = event == XMLStreamConstants.START_ELEMENT;
        if (xml.getLocalName().equals("t")) {
            inside = starts;
        } else if (xml.getLocalName().equals("rPh")) {
            pronunciation = starts;
        }
    }

    /** The text so far, and begins anew. */
    String take() {
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }
}
