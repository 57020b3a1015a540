package vn.kiemphieu.counter.printing;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.kiemphieu.counter.printing.CupsCommands.Said;
import vn.kiemphieu.counter.printing.JobState.Done;
import vn.kiemphieu.counter.printing.JobState.Printing;
import vn.kiemphieu.counter.printing.JobState.Queued;
import vn.kiemphieu.counter.printing.JobState.Stopped;

/** A document handed to a printer. */
public final class PrintJob {
    /** {@code lpstat} says of a job that was cancelled what it says of one that is done. */
    private static final byte[] QUESTION = """
            {
              OPERATION Get-Job-Attributes
              GROUP operation-attributes-tag
              ATTR charset attributes-charset utf-8
              ATTR naturalLanguage attributes-natural-language en
              ATTR uri job-uri $uri
              ATTR keyword requested-attributes job-state,job-impressions-completed,job-printer-state-reasons
            }
            """.getBytes(StandardCharsets.US_ASCII);

    private static final Pattern ANSWER = Pattern.compile("\\s*([a-z-]+) \\([^)]*\\) = (.*)");
    private static final int LONGEST_NUMBER = 9;

    private static final Stopped LOST = new Stopped(
            "Dịch vụ in không còn biết bản in này; đếm số tờ đã ra rồi in lại phần thiếu.",
            "The print service knows this job no more; count the sheets and print what is missing.",
            true);
    private static final Stopped CANCELLED = new Stopped(
            "Bản in đã bị hủy; đếm số tờ đã ra, nếu là phiếu thì hủy theo quy định, rồi in lại.",
            "The job was cancelled; count the sheets that came out and print anew.",
            true);
    private static final Stopped FAILED = new Stopped(
            "Máy in không in được hết bản in; đếm số tờ đã ra, sửa máy in rồi in lại phần thiếu.",
            "The printer gave up; count the sheets, mend the printer and print what is missing.",
            true);
    private static final Stopped HELD = new Stopped(
            "Bản in đang bị giữ lại; cho phép in tiếp trong hàng đợi in.",
            "The job is held; release it in the queue.",
            false);

    private final CupsCommands cups;
    private final String id;

    PrintJob(CupsCommands cups, String id) {
        this.cups = cups;
        this.id = id;
    }

    /** What CUPS calls it. */
    public String id() {
        return id;
    }

    /**
     * Where it stands now.
     *
     * @throws vn.kiemphieu.counter.setup.RequestRefused if CUPS does not answer
     */
    public JobState state() {
        String uri = "ipp://" + cups.host() + "/jobs/" + id.substring(id.lastIndexOf('-') + 1);
        Said said = cups.run(QUESTION, "ipptool", "-tv", uri, "/dev/stdin");
        Map<String, String> answers = new HashMap<>();
        for (String line : said.out().lines().toList()) {
            Matcher answer = ANSWER.matcher(line);
            if (answer.matches()) {
                answers.put(answer.group(1), answer.group(2));
            }
        }
        if (answers.isEmpty() || !said.worked()) {
            throw Printers.notRunning();
        }
        return state(answers);
    }

    /** Takes it out of the queue; what is on its way to paper still comes out. */
    public void cancel() {
        cups.run("cancel", id);
    }

    private JobState state(Map<String, String> answers) {
        String pages = answers.getOrDefault("job-impressions-completed", "");
        List<Reason> stopping = stopping(Reason.of(answers.getOrDefault("job-printer-state-reasons", "")));
        return switch (answers.getOrDefault("job-state", "")) {
            case "completed" -> new Done();
            case "canceled" -> CANCELLED;
            case "aborted" -> FAILED;
            case "pending-held" -> HELD;
            case "pending" -> waiting();
            case "processing" -> stopping.isEmpty() ? new Printing(number(pages)) : stopped(stopping);
            case "processing-stopped" -> stopped(stopping.isEmpty() ? List.of(Reason.OTHER) : stopping);
            default -> LOST;
        };
    }

    /** A job that did not begin knows nothing of its printer. */
    private JobState waiting() {
        String printer = id.substring(0, id.lastIndexOf('-'));
        List<Reason> stopping = new Printers(cups)
                .list().stream()
                        .filter(each -> each.name().equals(printer))
                        .flatMap(each -> stopping(each.reasons()).stream())
                        .toList();
        return stopping.isEmpty() ? new Queued() : stopped(stopping);
    }

    private static List<Reason> stopping(List<Reason> reasons) {
        return reasons.stream().filter(Reason::stopsPrinting).toList();
    }

    private static Stopped stopped(List<Reason> reasons) {
        return new Stopped(
                reasons.stream().map(Reason::vietnamese).collect(Collectors.joining(" ")),
                reasons.stream().map(Reason::english).collect(Collectors.joining(" ")),
                false);
    }

    private static int number(String digits) {
        boolean counts = !digits.isEmpty()
                && digits.length() <= LONGEST_NUMBER
                && digits.chars().allMatch(Character::isDigit);
        return counts ? Integer.parseInt(digits) : 0;
    }
}
