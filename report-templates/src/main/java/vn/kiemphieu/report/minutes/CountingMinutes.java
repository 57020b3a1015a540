package vn.kiemphieu.report.minutes;

/**
 * Biên bản kiểm phiếu: the minutes of one count, as the counting committee signs them (190-QĐ/TW art. 8). Their fields follow
 * the form that cells use, in its order, with what a count by machine adds: itemised D, invalid ballots by ground, settings in
 * force, fingerprint of the data. Opinion and confidence ballots have titles and wording of their own.
 */
public final class CountingMinutes {
    private final MinutesTemplate template;

    /**
     * Minutes in the words and measures of a template.
     *
     * @throws IllegalArgumentException if it is a template of another document
     */
    public CountingMinutes(MinutesTemplate template) {
        this.template = template.of(MinutesTemplate.Document.COUNTING_MINUTES);
    }

    /**
     * The finished PDF; the same facts and template give the same bytes.
     *
     * @throws IllegalArgumentException if a text holds a sign that the typeface lacks
     */
    public byte[] pdf(MinutesFacts facts) {
        return Press.print(manuscript(facts));
    }

    Manuscript manuscript(MinutesFacts facts) {
        Manuscript manuscript = new Manuscript(template, facts);
        Letterhead.write(manuscript);
        OpenQuestions.write(manuscript);
        Preliminaries.write(manuscript);
        Attendance.write(manuscript);
        BallotFigures.write(manuscript);
        Outcome.write(manuscript);
        RulesInForce.write(manuscript);
        Closing.write(manuscript);
        return manuscript;
    }
}
