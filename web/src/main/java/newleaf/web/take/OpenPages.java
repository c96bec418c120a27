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
import newleaf.web.journey.See;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.draft.Given;
import newleaf.web.journey.draft.OpenedCase;
import newleaf.web.journey.route.Steps;
import newleaf.web.journey.step.Step;
import newleaf.web.page.Page;
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
    private final Steps steps;
    private final Clock clock;

    OpenPages(Library library, Steps steps, Clock clock) {
        this.intake = new Intake(library.shelves());
        this.steps = steps;
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
            case Reading.Usable(var kept) -> checked(visit, here, OpenedCase.of(kept.caseFile(), kept.plan(), today));
        };
    }

    private static String sent(Here here) {
        String file = here.typed().one(FILE);
        return file.isEmpty() ? here.typed().one(TEXT) : file;
    }

    /// As every answer is checked: the whole draft is read before it is kept.
    private Object checked(Visit visit, Here here, CaseDraft draft) {
        Optional<Reading<CaseFile>> reading = here.read(draft);
        if (reading.isEmpty()) return refused(visit, here, TakeWord.OPEN_TOO_LARGE, List.of());
        return switch (reading.get()) {
            case Reading.Unusable(var problems) -> refused(visit, here, TakeWord.OPEN_FAILED, problems);
            case Reading.Usable(var _) -> here.begin(left(draft)) ? See.other(NEXT) : Trouble.CROWDED.page(visit);
        };
    }

    /// What the file answers is not asked again.
    private CaseDraft left(CaseDraft opened) {
        CaseDraft draft = opened;
        for (Step step : steps.all()) {
            if (!step.said(draft).isEmpty()) draft = draft.leaving(step.id(), Given.ANSWERED);
        }
        Optional<String> part = open(draft);
        while (part.isPresent()) {
            draft = draft.leaving(part.get(), Given.ANSWERED);
            part = open(draft);
        }
        return draft;
    }

    /// A part of a product or of a place that was answered, and is not left yet.
    private Optional<String> open(CaseDraft draft) {
        return steps.open(draft)
                .filter(id -> steps.at(id, draft)
                        .filter(step -> !step.said(draft).isEmpty())
                        .isPresent());
    }

    private static Page refused(Visit visit, Here here, TakeWord why, List<Problem> problems) {
        return Page.of("take/open", visit, Opening.refused(here.token(), why, problems))
                .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
