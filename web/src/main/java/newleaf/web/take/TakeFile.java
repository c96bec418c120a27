package newleaf.web.take;

import java.util.Arrays;
import java.util.Optional;
import newleaf.report.sheet.TakeWord;

/// A file to take along. Neither its address nor its name says anything about health.
public enum TakeFile {
    STEPS("plan.pdf", "application/pdf", TakeWord.STEPS, TakeWord.STEPS_HINT),
    CALENDAR("plan.ics", "text/calendar;charset=utf-8", TakeWord.CALENDAR, TakeWord.CALENDAR_HINT),
    CARD("card.pdf", "application/pdf", TakeWord.CARD, TakeWord.CARD_HINT),
    SHEET("sheet.pdf", "application/pdf", TakeWord.SHEET, TakeWord.SHEET_HINT),
    ALONG("newleaf.html", "text/html;charset=utf-8", TakeWord.ALONG, TakeWord.ALONG_HINT),
    KEEP("newleaf.json", "application/json", TakeWord.KEEP, TakeWord.KEEP_HINT),
    ABOUT("about.pdf", "application/pdf", TakeWord.ABOUT, TakeWord.ABOUT_HINT);

    static final String ROOT = "/take/";

    private final String address;
    private final String kind;
    private final TakeWord title;
    private final TakeWord hint;

    TakeFile(String address, String kind, TakeWord title, TakeWord hint) {
        this.address = address;
        this.kind = kind;
        this.title = title;
        this.hint = hint;
    }

    static Optional<TakeFile> at(String address) {
        return Arrays.stream(values())
                .filter(each -> each.address.equals(address))
                .findFirst();
    }

    public String path() {
        return ROOT + address;
    }

    /// As it is offered to be saved.
    String fileName() {
        return address.startsWith("newleaf") ? address : "newleaf-" + address;
    }

    String kind() {
        return kind;
    }

    public TakeWord title() {
        return title;
    }

    public TakeWord hint() {
        return hint;
    }

    /// Holds amounts by day.
    boolean needsSteps() {
        return this == STEPS || this == CALENDAR;
    }
}
