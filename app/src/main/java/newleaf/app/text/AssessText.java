package newleaf.app.text;

import java.util.List;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.finding.DoorAnswer;
import newleaf.guidance.finding.Finding;
import newleaf.guidance.finding.SaidOnce;
import newleaf.guidance.forecast.ForecastAnswer;
import newleaf.report.wording.ReportWord;
import newleaf.intake.history.TypedMedicine;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.rule.Urgency;
import newleaf.knowledge.words.Language;

/// The assessment for people: what cannot wait first, with the numbers to call.
public final class AssessText {
    private final Library library;
    private final Shelves shelves;
    private final Audience audience;
    private final Phrases phrases;
    private final WhyText why;
    private final FindingsText findings;
    private final UrgentText urgent;

    public AssessText(Library library, Audience audience, Language language) {
        this.library = library;
        this.shelves = library.shelves();
        this.audience = audience;
        this.phrases = new Phrases(shelves, language);
        this.why = new WhyText(library, audience, phrases);
        this.findings = new FindingsText(shelves, phrases, why);
        this.urgent = new UrgentText(library, audience, language);
    }

    public void write(Assessment assessment, ForecastAnswer forecast, Page page) {
        why.of(assessment);
        urgent.write(assessment, page);
        new StandingText(library, phrases).write(assessment, forecast, page);
        doors(assessment, page);
        whatMatters(assessment, page);
        care(assessment, page);
        questions(assessment, page);
    }

    private void doors(Assessment assessment, Page page) {
        page.heading(phrases.say(ReportWord.DOORS));
        List<Finding> doors =
                assessment.findings().stream().filter(Finding::isDoor).toList();
        boolean isAnyUnknown = assessment.hasDoor(DoorAnswer.State.UNKNOWN);
        if (!doors.isEmpty()) ours(ReportWord.DOORS_INTRO, page);
        else if (!isAnyUnknown) ours(ReportWord.DOORS_NONE, page);
        doors.forEach(finding -> findings.write(finding, page));
        if (isAnyUnknown) ours(ReportWord.NOT_ENOUGH_KNOWN, page);
    }

    private void ours(ReportWord word, Page page) {
        page.line(1, phrases.say(word) + " [newleaf-judgement]");
    }

    private void whatMatters(Assessment assessment, Page page) {
        page.heading(phrases.say(ReportWord.WHAT_MATTERS));
        SaidOnce saidOnce = SaidOnce.after(shown(assessment));
        shown(assessment).stream()
                .filter(finding -> finding.urgency().compareTo(Urgency.URGENT) < 0)
                .filter(finding -> !finding.isDoor())
                .forEach(finding -> {
                    if (saidOnce.isSaid(finding)) findings.writeShort(finding, page);
                    else findings.write(finding, page);
                });
        assessment.caseFile().history().medications().unsure().forEach(medicine -> page.point(1, unsure(medicine)));
    }

    private String unsure(TypedMedicine medicine) {
        String words = medicine.meant()
                .map(meant -> phrases.say(ReportWord.GUESSED_MEDICINE).replace("{name}", phrases.say(meant)))
                .orElse(phrases.say(ReportWord.UNMATCHED_MEDICINE));
        return medicine.text() + ": " + words + " [newleaf-judgement]";
    }

    private void care(Assessment assessment, Page page) {
        page.heading(phrases.say(ReportWord.SETTING));
        var setting = assessment.setting();
        page.point(1, because(phrases.label("setting", setting.recommended()), setting.because()));
        setting.alternatives().forEach(each -> page.point(1, because(phrases.label("setting", each), List.of())));
        page.heading(phrases.say(ReportWord.STRATEGIES));
        assessment
                .strategies()
                .forEach(each -> page.point(
                        1,
                        because(
                                phrases.label("strategy", each.strategy()) + ": " + phrases.label("fit", each.fit()),
                                each.because())));
        if (audience == Audience.CLINICIAN) new ClinicianText(library, phrases).write(assessment, page);
    }

    private static String because(String words, List<String> rules) {
        return words + " [" + (rules.isEmpty() ? "newleaf-judgement" : String.join(", ", rules)) + "]";
    }

    private void questions(Assessment assessment, Page page) {
        if (assessment.ask().isEmpty()) return;
        page.heading(phrases.say(ReportWord.QUESTIONS));
        assessment
                .ask()
                .forEach(question -> page.point(1, phrases.say(question.words()) + " (" + question.fact() + ")"));
    }

    private List<Finding> shown(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> UrgentText.isFor(finding, audience))
                .toList();
    }
}
