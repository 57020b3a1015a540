package vn.kiemphieu.counter.bench.peers;

/** The questions as AMC wants them: boxes as large as ours, one numbered copy for each sheet. */
final class AmcSource {
    private static final String HEAD = """
            \\documentclass[a4paper,12pt]{article}
            \\usepackage[utf8]{inputenc}
            \\usepackage[T1]{fontenc}
            \\usepackage[box]{automultiplechoice}
            \\AMCboxDimensions{size=%smm}
            \\begin{document}
            \\onecopy{%d}{
            \\noindent Please mark one box of each question.\\par\\vspace{10mm}
            """;

    private static final String QUESTION = """
            \\begin{question}{q%d}
            Question %d
            \\begin{choiceshoriz}[o]\\correctchoice{Agree}\\wrongchoice{Disagree}\\end{choiceshoriz}
            \\end{question}\\vspace{10mm}
            """;

    private static final String FOOT = """
            \\clearpage
            }
            \\end{document}
            """;

    private AmcSource() {}

    /**
     * The whole source.
     *
     * @param box side of a box, millimetres
     */
    static String of(int copies, int questions, String box) {
        StringBuilder source = new StringBuilder(HEAD.formatted(box, copies));
        for (int question = 1; question <= questions; question++) {
            source.append(QUESTION.formatted(question, question));
        }
        return source.append(FOOT).toString();
    }
}
