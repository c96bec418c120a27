package newleaf.web.take;

import java.util.Optional;
import newleaf.guidance.keep.KeptFile;
import newleaf.guidance.taper.KeepPlan.Kept;
import newleaf.guidance.wiring.Guidance;
import newleaf.knowledge.words.Language;
import newleaf.report.Report;
import newleaf.report.sheet.DatedSteps;
import newleaf.report.sheet.Sheet;
import newleaf.report.sheet.Sheets;
import newleaf.web.computing.Awaited;
import newleaf.web.journey.Reports;
import newleaf.web.journey.StartPages;
import newleaf.web.journey.WhenReady;
import newleaf.web.page.Download;
import newleaf.web.page.Page;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import newleaf.web.paper.PaperSize;
import newleaf.web.paper.PlanCalendar;
import newleaf.web.paper.SheetFile;
import newleaf.web.session.Here;
import newleaf.web.trouble.Trouble;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `/report/take`: what can be taken along; `/take/…`: the files, each made of the case as it is now.
@Controller
public final class TakePages {
    private final Reports reports;
    private final Guidance guidance;
    private final Sheets sheets;
    private final SheetFile paper;
    private final AlongFile along;

    TakePages(Reports reports, Guidance guidance, AlongFile along) {
        this.reports = reports;
        this.guidance = guidance;
        this.sheets = new Sheets(guidance);
        this.paper = new SheetFile(guidance.library().shelves());
        this.along = along;
    }

    @GetMapping("/report/take")
    Object files(Visit visit, Here here) {
        return with(
                reports.first(here),
                visit,
                first -> Page.of(
                        "take/files",
                        visit,
                        new TakeAlong(DatedSteps.of(first.report()).isPresent())));
    }

    @GetMapping(TakeFile.ROOT + "{file}")
    Object file(Visit visit, Here here, @PathVariable("file") String address) {
        return TakeFile.at(address).map(file -> file(file, visit, here)).orElseGet(() -> Trouble.NOT_FOUND.page(visit));
    }

    private Object file(TakeFile file, Visit visit, Here here) {
        return switch (file) {
            case ABOUT -> download(file, printed(sheets.about(), visit.language(), size(here)));
            case KEEP -> with(reports.kept(here), visit, kept -> keep(here, kept));
            case ALONG -> along(visit, here);
            case STEPS, CALENDAR, CARD, SHEET ->
                with(reports.first(here), visit, first -> of(first.report(), file, visit));
        };
    }

    /// Who has answered nothing gets all of it but steps.
    private Object along(Visit visit, Here here) {
        if (here.draft().isEmpty()) return download(TakeFile.ALONG, along.of(Optional.empty(), visit.language()));
        return with(
                reports.first(here),
                visit,
                first -> download(TakeFile.ALONG, along.of(Optional.of(first.report()), visit.language())));
    }

    private Object of(Report report, TakeFile file, Visit visit) {
        Language language = visit.language();
        Optional<byte[]> made = switch (file) {
            case STEPS -> sheets.steps(report).map(sheet -> printed(sheet, language, size(report)));
            case CALENDAR ->
                DatedSteps.of(report).map(new PlanCalendar(guidance.library().shelves(), language)::of);
            case SHEET -> Optional.of(printed(sheets.clinician(report), language, size(report)));
            case CARD -> Optional.of(printed(sheets.card(report), language, size(report)));
            case ABOUT, KEEP, ALONG -> Optional.empty();
        };
        return made.<Object>map(bytes -> download(file, bytes)).orElseGet(() -> Trouble.NOT_FOUND.page(visit));
    }

    private Object keep(Here here, Kept kept) {
        return here.caseFile()
                .<Object>map(read -> download(TakeFile.KEEP, new KeptFile(read, kept.file()).written()))
                .orElseGet(() -> See.other(StartPages.DOORS));
    }

    private static <T> Object with(
            Optional<Awaited<T>> asked, Visit visit, java.util.function.Function<T, Object> show) {
        return asked.map(each -> WhenReady.shown(visit, each, show)).orElseGet(() -> See.other(StartPages.DOORS));
    }

    private byte[] printed(Sheet sheet, Language language, PaperSize size) {
        return paper.pdf(sheet, language, size);
    }

    private static PaperSize size(Report report) {
        return PaperSize.of(report.assessment().caseFile().person());
    }

    private static PaperSize size(Here here) {
        return here.caseFile().map(read -> PaperSize.of(read.person())).orElse(PaperSize.A4);
    }

    private static Download download(TakeFile file, byte[] bytes) {
        return new Download(file.fileName(), file.kind(), bytes);
    }
}
