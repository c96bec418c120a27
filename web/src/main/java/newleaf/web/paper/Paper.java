package newleaf.web.paper;

import newleaf.report.Report;

/// A report as a file: the report, and the style that is written into it. Template `paper/file`.
public record Paper(Report report, String style) {
    @Override
    public String toString() {
        return "Paper";
    }
}
