package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import newleaf.app.text.Page;
import newleaf.app.text.ReportText;
import newleaf.documents.Reading;
import newleaf.guidance.Library;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.guidance.wiring.Guidance;
import newleaf.intake.CaseFile;
import newleaf.intake.read.Intake;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.words.Language;
import newleaf.pharmacology.people.VirtualPeople;
import newleaf.report.MakeReport;
import newleaf.report.result.OneScreen;
import newleaf.samples.InventedPerson;
import org.junit.jupiter.api.Test;

/// At the ends of what a case can hold there is an answer too: a report, or a document that is refused in words.
class ExtremesTest {
    private static final long FEW = 10;
    private static final long MANY = 150;
    private static final Library LIBRARY = Library.shipped();
    private static final Intake INTAKE = new Intake(LIBRARY.shelves());
    private static final Guidance GUIDANCE = new Guidance(LIBRARY);
    private static final MakeReport REPORTS = MakeReport.comparing(GUIDANCE, VirtualPeople.COMPARING);

    @Test
    void nobody_at_an_end_is_without_an_answer() {
        long people = Boolean.getBoolean("newleaf.full") ? MANY : FEW;
        int reports = 0;
        for (long number = 1; number <= people; number++) if (isReported(number)) reports++;
        assertThat(reports).as("not all are refused").isGreaterThan((int) people / 3);
    }

    /// So many days cannot be walked by the model: the plan stands there without figures.
    @Test
    void a_plan_that_begins_in_a_thousand_years_is_still_a_plan() {
        byte[] document = InventedPerson.BRIEF
                .answers()
                .with("goal.startOn", "2999-12-31")
                .yaml()
                .getBytes(StandardCharsets.UTF_8);
        CaseFile caseFile = INTAKE.read(document, InventedPerson.DAY).usable().orElseThrow();
        var answer =
                GUIDANCE.tapers(VirtualPeople.COMPARING).of(GUIDANCE.assess().of(caseFile));
        assertThat(answer).isInstanceOf(TaperAnswer.Proposed.class);
        assertThat(report(caseFile, 0)).isNotBlank();
    }

    private static boolean isReported(long number) {
        byte[] document = ExtremePeople.person(number).yaml().getBytes(StandardCharsets.UTF_8);
        return switch (INTAKE.read(document, InventedPerson.DAY)) {
            case Reading.Usable(var caseFile) -> {
                assertThat(report(caseFile, number)).as("person " + number).isNotBlank();
                yield true;
            }
            case Reading.Unusable(var problems) -> {
                assertThat(problems).as("person " + number).isNotEmpty();
                yield false;
            }
        };
    }

    private static String report(CaseFile caseFile, long number) {
        try {
            var report = REPORTS.of(GUIDANCE.assess().of(caseFile), Audience.EVERYONE);
            Page page = new Page(Optional.of(100_000));
            new ReportText(LIBRARY.shelves(), Language.EN, false).write(OneScreen.of(report), page);
            return page.text();
        } catch (RuntimeException | StackOverflowError failure) {
            throw new AssertionError("person " + number + " has no answer", failure);
        }
    }

    /// Processor time of each report, in a warm program: the slowest and p99. Never asserted.
    ///
    /// @param arguments  how many people
    static void main(String[] arguments) {
        int people = Integer.parseInt(arguments[0]);
        double[] seconds = new double[people];
        for (int number = 1; number <= people; number++) {
            double start = processorSeconds();
            isReported(number);
            seconds[number - 1] = processorSeconds() - start;
            if (seconds[number - 1] > 2)
                System.out.printf(Locale.ROOT, "person %d: %.1f s%n", number, seconds[number - 1]);
        }
        Arrays.sort(seconds);
        System.out.printf(
                Locale.ROOT,
                "%d people at the ends: median %.2f s, p99 %.2f s, slowest %.2f s%n",
                people,
                seconds[people / 2],
                seconds[people * 99 / 100],
                seconds[people - 1]);
    }

    private static double processorSeconds() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1e3;
    }
}
