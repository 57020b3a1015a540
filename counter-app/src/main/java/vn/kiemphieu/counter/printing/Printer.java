package vn.kiemphieu.counter.printing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kiemphieu.counter.printing.CupsCommands.Said;
import vn.kiemphieu.counter.setup.RequestRefused;

/** One printer as it stood when {@link Printers} was asked. */
public final class Printer {
    /** More than any congress has voters; a typing mistake must not empty the paper store. */
    private static final int MOST_COPIES = 9_999;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern REQUEST = Pattern.compile("request id is (\\S+)");

    private final CupsCommands cups;
    private final String name;
    private final boolean isDefault;
    private final State state;
    private final List<Reason> reasons;

    Printer(CupsCommands cups, String name, boolean isDefault, State state, List<Reason> reasons) {
        this.cups = cups;
        this.name = name;
        this.isDefault = isDefault;
        this.state = state;
        this.reasons = List.copyOf(reasons);
    }

    /** What a printer is doing. */
    public enum State {
        IDLE,
        PRINTING,
        /** Jobs wait until people let it go on. */
        STOPPED
    }

    /** Its name in CUPS. */
    public String name() {
        return name;
    }

    /** Whether people chose it for this machine. */
    public boolean isDefault() {
        return isDefault;
    }

    public State state() {
        return state;
    }

    /** What keeps it from printing, or soon will; CUPS may know only once something is printed. */
    public List<Reason> reasons() {
        return reasons;
    }

    /** What keeps everything from coming out until people do something. */
    public Optional<Reason> stops() {
        return reasons.stream()
                .filter(Reason::stopsPrinting)
                .findFirst()
                .or(() -> state == State.STOPPED ? Optional.of(Reason.PAUSED) : Optional.empty());
    }

    /**
     * Hands a document over. That it was taken does not mean that it is on paper: the job says.
     *
     * @param copies one after the other, each complete
     * @param duplex on both sides, turned over the long edge
     * @param title shown on the printer and in its queue
     * @throws RequestRefused if CUPS does not take it, with what to do
     */
    public PrintJob print(byte[] pdf, int copies, boolean duplex, String title) {
        if (!Arrays.equals(pdf, 0, Math.min(PDF.length, pdf.length), PDF, 0, PDF.length)) {
            throw new IllegalArgumentException("only PDF is printed");
        }
        if (copies < 1 || copies > MOST_COPIES) {
            throw new RequestRefused(CupsCommands.WHERE, "số bản in phải từ 1 đến " + MOST_COPIES, "ghi lại số bản");
        }
        Said said = cups.run(
                pdf,
                "lp",
                "-d",
                name,
                "-n",
                Integer.toString(copies),
                "-t",
                title,
                "-o",
                "sides=" + (duplex ? "two-sided-long-edge" : "one-sided"),
                "-o",
                "collate=true");
        Matcher request = REQUEST.matcher(said.out());
        if (!said.worked() || !request.find()) {
            throw LpRefusal.of(name, said.complaint());
        }
        return new PrintJob(cups, request.group(1));
    }
}
