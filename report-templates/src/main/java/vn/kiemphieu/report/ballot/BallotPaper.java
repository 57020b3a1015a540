package vn.kiemphieu.report.ballot;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.kiemphieu.report.page.PdfPaper;
import vn.kiemphieu.report.page.PdfSheet;
import vn.kiemphieu.tally.election.BallotLayout;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Election;
import vn.kiemphieu.tally.election.PaperCode;

/** The printed ballot of one election: the same input gives the same paper, byte for byte. */
public final class BallotPaper {
    private final Congress congress;
    private final Election election;
    private final Template template;
    private final ComposedBallot composed;

    private BallotPaper(Congress congress, Election election) {
        this.congress = congress;
        this.election = election;
        this.template = Template.ballot(election.stock().paper());
        this.composed = ComposedBallot.of(template, congress, election);
    }

    /**
     * Lays a ballot out.
     *
     * @throws IllegalArgumentException if a name is too long for the paper; the message says which
     */
    public static BallotPaper of(Congress congress, Election election) {
        return new BallotPaper(congress, election);
    }

    public BallotLayout layout() {
        return composed.layout();
    }

    /** Printed sides of one ballot. */
    public int pages() {
        return composed.pages().size();
    }

    /** What the codes on a page say, pages counted from 1. */
    public PaperCode code(int page) {
        return new PrintedCode(template, congress, election).of(page, pages());
    }

    /** The ballots as PDF: pages 1 to k, as often as there are copies. */
    public byte[] pdf(int copies) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(out, copies);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return out.toByteArray();
    }

    /** Writes the ballots as PDF; what is printed is stored once, however many copies there are. */
    public void write(OutputStream out, int copies) throws IOException {
        String title = template.text("title." + election.form()) + " "
                + election.title().body();
        try (PdfPaper paper = new PdfPaper(template.width(), template.height(), title)) {
            for (List<Print> prints : composed.pages()) {
                PdfSheet sheet = paper.newSheet();
                prints.forEach(print -> print.on(sheet));
            }
            paper.write(out, copies);
        }
    }

    /** A blank page as a grey picture, as a perfect scanner would see it. */
    public BufferedImage picture(int page, int dpi) {
        try (PDDocument document = Loader.loadPDF(pdf(1))) {
            return new PDFRenderer(document).renderImageWithDPI(page - 1, dpi, ImageType.GRAY);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot draw page " + page, e);
        }
    }
}
