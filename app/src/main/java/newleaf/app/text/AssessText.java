package newleaf.app.text;

import java.util.List;
import newleaf.guidance.Assessment;
import newleaf.guidance.DoorAnswer;
import newleaf.guidance.Finding;
import newleaf.guidance.HelpHere;
import newleaf.guidance.Library;
import newleaf.guidance.ReportWord;
import newleaf.guidance.SourcesUsed;
import newleaf.knowledge.Audience;
import newleaf.knowledge.HelpLine;
import newleaf.knowledge.Language;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.Urgency;

/// The assessment for people: what cannot wait first, with the numbers to call.
public final class AssessText {
    private final Library library;
    private final Shelves shelves;
    private final Audience audience;
    private final Phrases phrases;
    private final FindingsText findings;

    public AssessText(Library library, Audience audience, Language language) {
        this.library = library;
        this.shelves = library.shelves();
        this.audience = audience;
        this.phrases = new Phrases(shelves, language);
        this.findings = new FindingsText(shelves, phrases);
    }

    public void write(Assessment assessment, Page page) {
        page.line(0, "Newleaf, " + assessment.caseFile().asOf());
        page.line(0, phrases.say(ReportWord.NOT_MEDICAL_DEVICE));
        urgent(assessment, page);
        whereYouStand(assessment, page);
        doors(assessment, page);
        whatMatters(assessment, page);
        care(assessment, page);
        questions(assessment, page);
    }

    private void urgent(Assessment assessment, Page page) {
        page.heading(phrases.say(ReportWord.URGENT_FIRST));
        page.line(1, phrases.say(urgencyWord(assessment.urgency())));
        shown(assessment).stream()
                .filter(finding -> finding.urgency().compareTo(Urgency.URGENT) >= 0)
                .filter(finding -> !finding.isDoor())
                .forEach(finding -> findings.write(finding, page));
        helpLines(new HelpHere(shelves).of(assessment.caseFile().person()), page);
    }

    private static ReportWord urgencyWord(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY -> ReportWord.EMERGENCY_NOW;
            case URGENT -> ReportWord.SEEN_TODAY;
            case SOON -> ReportWord.WITHIN_A_WEEK;
            case ROUTINE -> ReportWord.ROUTINE;
        };
    }

    private void helpLines(List<HelpLine> lines, Page page) {
        page.gap();
        page.line(1, phrases.say(ReportWord.HELP_LINES));
        for (HelpLine line : lines) {
            String note = line.note().map(words -> ". " + phrases.say(words)).orElse("");
            String checked = line.isChecked() ? "" : " (" + phrases.say(ReportWord.HELP_LINE_NOT_CHECKED) + ")";
            page.point(
                    1,
                    phrases.sourced(
                            line.number() + "  " + phrases.say(line.name()) + note + checked,
                            line.head().citations()));
        }
    }

    private void whereYouStand(Assessment assessment, Page page) {
        page.heading(phrases.say(ReportWord.WHERE_YOU_STAND));
        new ExposureText(phrases).write(assessment, page);
        var disorder = assessment.disorder();
        String severity = phrases.label("severity", disorder.severity());
        String atLeast = disorder.severity() == newleaf.assessment.Severity.UNKNOWN
                ? " (" + phrases.say(ReportWord.AT_LEAST) + ": " + phrases.label("severity", disorder.severityAtLeast())
                        + ")"
                : "";
        page.point(
                1,
                phrases.sourced(
                        phrases.say(ReportWord.CRITERIA) + ": " + disorder.criteriaMet() + " "
                                + phrases.say(ReportWord.CRITERIA_OF_ELEVEN) + ", " + disorder.criteriaUnknown() + " "
                                + phrases.say(ReportWord.NOT_KNOWN) + ". " + phrases.say(ReportWord.SEVERITY) + ": "
                                + severity + atLeast,
                        new SourcesUsed(library).criteria().citations()));
        if (disorder.physiologicalOnly()) {
            page.point(
                    1,
                    phrases.sourced(
                            phrases.say(ReportWord.PHYSIOLOGICAL_ONLY),
                            new SourcesUsed(library).criteria().citations()));
        }
        var now = assessment.withdrawalNow();
        String words = phrases.say(ReportWord.WITHDRAWAL_NOW) + ": " + phrases.label("severity", now.severity());
        page.point(1, now.citations().isEmpty() ? words : phrases.sourced(words, now.citations()));
    }

    private void doors(Assessment assessment, Page page) {
        page.heading(phrases.say(ReportWord.DOORS));
        page.line(1, phrases.say(ReportWord.DOORS_INTRO) + " [newleaf-judgement]");
        assessment.findings().stream().filter(Finding::isDoor).forEach(finding -> findings.write(finding, page));
        long unknown = assessment.doors().stream()
                .filter(door -> door.state() == DoorAnswer.State.UNKNOWN)
                .count();
        if (unknown > 0) page.line(1, phrases.say(ReportWord.NOT_ENOUGH_KNOWN));
    }

    private void whatMatters(Assessment assessment, Page page) {
        page.heading(phrases.say(ReportWord.WHAT_MATTERS));
        shown(assessment).stream()
                .filter(finding -> finding.urgency().compareTo(Urgency.URGENT) < 0)
                .filter(finding -> !finding.isDoor())
                .forEach(finding -> findings.write(finding, page));
        assessment
                .caseFile()
                .history()
                .medications()
                .unsure()
                .forEach(medicine -> page.point(
                        1,
                        medicine.text() + ": " + phrases.say(ReportWord.UNMATCHED_MEDICINE) + " [newleaf-judgement]"));
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
                .filter(finding -> finding.audience() == Audience.EVERYONE || audience == Audience.CLINICIAN)
                .toList();
    }
}
