package newleaf.web.family;

import newleaf.report.sheet.Sheet;
import newleaf.web.help.Help;

/// What kratom is, on one page, as it is printed. Template `family/one-page`.
public record OnePage(Sheet sheet, Help help) {}
