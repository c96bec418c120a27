package newleaf.web.paper;

import newleaf.report.sheet.Sheet;

/// A sheet to be printed, and the style that is written into it. Template `paper/sheet`.
public record PrintedSheet(Sheet sheet, String style) {
    @Override
    public String toString() {
        return "PrintedSheet";
    }
}
