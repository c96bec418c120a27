package newleaf.web.take;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newleaf.documents.Reading;
import newleaf.documents.tree.Problem;
import newleaf.guidance.Library;
import newleaf.guidance.keep.KeptFile;
import newleaf.intake.CaseFile;
import newleaf.intake.read.Intake;
import newleaf.report.sheet.TakeWord;
import newleaf.web.form.ShowsStaleForm;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.route.OpenedDraft;
import newleaf.web.page.Page;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import newleaf.web.trouble.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// `/start/open`: a file that was kept becomes the case again. It is read as strictly as on the command line; where
/// anything is wrong in it, all of that is told and nothing changes.
@Controller
public final class OpenPages {
    static final String PATH = "/start/open";
    private static final String FILE = "file";
    private static final String TEXT = "text";
    private static final String NEXT = "/case";

    private final Intake intake;
    private final OpenedDraft opened;
    private final Clock clock;

    OpenPages(Library library, OpenedDraft opened, Clock clock) {
        this.intake = new Intake(library.shelves());
        this.opened = opened;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Page ask(Visit visit, Here here) {
        return Page.of("take/open", visit, Opening.asking(here.token()));
    }

    @ShowsStaleForm
    @PostMapping(PATH)
    Object open(Visit visit, Here here) {
        if (!here.isFormFresh()) return ask(visit, here).with(HttpStatus.FORBIDDEN);
        String sent = sent(here);
        if (sent.isEmpty()) return refused(visit, here, TakeWord.OPEN_NOTHING, List.of());
        LocalDate today = LocalDate.now(clock);
        return switch (KeptFile.read(sent.getBytes(StandardCharsets.UTF_8), intake, today)) {
            case Reading.Unusable(var problems) -> refused(visit, here, TakeWord.OPEN_FAILED, problems);
            case Reading.Usable(var kept) -> checked(visit, here, kept, opened.of(kept.caseFile(), kept.plan(), today));
        };
    }

    private static String sent(Here here) {
        String file = here.typed().one(FILE);
        return file.isEmpty() ? here.typed().one(TEXT) : file;
    }

    /// As every answer is checked: the whole draft is read before it is kept.
    private Object checked(Visit visit, Here here, KeptFile kept, CaseDraft draft) {
        Optional<Reading<CaseFile>> reading = here.read(draft);
        if (reading.isEmpty()) return refused(visit, here, TakeWord.OPEN_TOO_LARGE, List.of());
        return switch (reading.get()) {
            case Reading.Unusable(var problems) -> refused(visit, here, TakeWord.OPEN_FAILED, problems);
            case Reading.Usable(var _) -> {
                if (!here.keeps(draft) || !here.begin(draft)) yield Trouble.CROWDED.page(visit);
                kept.plan().ifPresent(here::follow);
                yield See.other(NEXT);
            }
        };
    }

    private static Page refused(Visit visit, Here here, TakeWord why, List<Problem> problems) {
        return Page.of("take/open", visit, Opening.refused(here.token(), why, problems))
                .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
