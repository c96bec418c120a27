package newleaf.web.take;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import newleaf.guidance.taper.TaperAnswer.Proposed;
import newleaf.guidance.wiring.Guidance;
import newleaf.intake.CaseFile;
import newleaf.intake.Person;
import newleaf.knowledge.card.SourceCard;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.Words;
import newleaf.report.Report;
import newleaf.report.sheet.DatedSteps;
import newleaf.report.sheet.Sheets;
import newleaf.report.sheet.TakeWord;
import newleaf.report.wording.EachLanguage;
import newleaf.web.help.Help;
import newleaf.web.help.HelpPages;
import newleaf.web.page.Assets;
import newleaf.web.page.Medium;
import newleaf.web.page.Page;
import newleaf.web.page.Templates;
import newleaf.web.page.Visits;
import newleaf.web.tonight.Relief;
import newleaf.web.tonight.Reliefs;
import newleaf.web.tonight.RoomOfRelief;
import org.springframework.stereotype.Component;

/// Writes urgent help, urges, tonight and the steps into one HTML file that asks nothing of any server.
@Component
public final class AlongFile {
    private final HelpPages help;
    private final Sheets sheets;
    private final Reliefs reliefs;
    private final EachLanguage each;
    private final Map<String, String> citations;
    private final Templates templates;
    private final Visits visits;
    private final Clock clock;

    AlongFile(Guidance guidance, HelpPages help, Templates templates, Visits visits, Clock clock) {
        var shelves = guidance.library().shelves();
        this.help = help;
        this.sheets = new Sheets(guidance);
        this.reliefs = new Reliefs(shelves);
        this.each = new EachLanguage(shelves);
        this.citations = shelves.sources().stream().collect(Collectors.toMap(SourceCard::id, SourceCard::citation));
        this.templates = templates;
        this.visits = visits;
        this.clock = clock;
    }

    /// @param report  on the case of whoever asks; empty where nothing was answered
    byte[] of(Optional<Report> report, Language language) {
        Optional<CaseFile> caseFile = report.map(each -> each.assessment().caseFile());
        Along content = new Along(
                help(caseFile.map(CaseFile::person)),
                relief(RoomOfRelief.URGE, report),
                relief(RoomOfRelief.TONIGHT, report),
                made(caseFile.map(CaseFile::asOf), report.flatMap(DatedSteps::of)),
                report.flatMap(sheets::steps),
                citations,
                Assets.text("along.css"));
        return templates
                .text(Page.of("take/along", visits.of(language, "").on(Medium.FILE), content))
                .getBytes(StandardCharsets.UTF_8);
    }

    private Help help(Optional<Person> person) {
        return help.help(person.flatMap(each -> each.country().known()).flatMap(help::country));
    }

    private Relief relief(RoomOfRelief room, Optional<Report> report) {
        return report.map(each -> reliefs.of(room, each.assessment())).orElseGet(() -> reliefs.forEveryone(room));
    }

    /// It says by itself when it is out of date: the day on which the amount changes next.
    private Words made(Optional<LocalDate> asOf, Optional<Proposed> steps) {
        LocalDate day = asOf.orElseGet(() -> LocalDate.now(clock));
        return each.of(wording -> steps.map(proposed ->
                        wording.say(TakeWord.ALONG_UNTIL).replace("{until}", wording.date(lastDay(proposed))))
                .orElseGet(() -> wording.say(TakeWord.ALONG_AGAIN))
                .replace("{date}", wording.date(day)));
    }

    private static LocalDate lastDay(Proposed proposed) {
        var plan = proposed.plan();
        return plan.date(plan.steps().getFirst().toDay());
    }
}
