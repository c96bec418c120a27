package newleaf.bench.guidance;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import newleaf.documents.Reading;
import newleaf.guidance.Assess;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.wiring.Guidance;
import newleaf.intake.CaseFile;
import newleaf.intake.read.Intake;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A full assessment of one case, read already: exposure, criteria, every rule, setting, strategies, what to ask.
/// The 99th percentile is to stay under a millisecond.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class AssessBench {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final String NOTHING = "{}";
    private static final String EVERYTHING = """
            answeredBy: self
            person: { age: 43, sex: female, weightKg: 80, pregnant: false, breastfeeding: false, jurisdiction: US-MA, country: US }
            use:
              products:
                - { form: leaf-powder, amountPerDose: { low: 4, high: 6, unit: g }, dosesPerDay: 4 }
                - { form: extract, amountPerDose: { value: 1, unit: g }, dosesPerDay: 1 }
              dosesPerDay: 5
              daysPerWeek: 7
              durationMonths: 36
              hoursSinceLastDose: 6
              stopped: false
              reasons: [pain, sleep]
            history:
              opioidUseDisorder: past
              withdrawalSeizureOrDelirium: false
              otherSubstances: [alcohol, cannabis, nicotine]
              conditions: [chronic-pain, depression, insomnia]
              medications: [sertraline, clonidine, ondansetron]
              events: [ { event: palpitations, when: this-month } ]
            criteria: { craving: true, tolerance: true, withdrawal: true, cut-down: false }
            signs: [escalating-dose]
            symptoms: [ { id: insomnia, grade: 2 }, { id: nausea, grade: 1 } ]
            scores: { rater: clinician, cows: 14, phq9: 11, phq9Item9: 0, gad7: 9, craving: 7 }
            vitals: { systolicMmHg: 128, diastolicMmHg: 82, pulsePerMin: 96 }
            safety: { suicidal: none, unresponsive: false, vomitingCannotDrink: false }
            situation: { safeHome: true, setting: clinic }
            """;

    @Param({"nothing", "everything"})
    public String known = "everything";

    private final Library library = Library.shipped();
    private final Assess assess = new Guidance(library).assess();
    private CaseFile caseFile = read(library, EVERYTHING);

    @Setup
    public void read() {
        caseFile = read(library, known.equals("nothing") ? NOTHING : EVERYTHING);
    }

    @Benchmark
    public Assessment assess() {
        return assess.of(caseFile);
    }

    private static CaseFile read(Library library, String document) {
        Reading<CaseFile> reading = new Intake(library.shelves()).read(document.getBytes(StandardCharsets.UTF_8), DAY);
        if (reading instanceof Reading.Usable(var caseFile)) return caseFile;
        throw new IllegalStateException("the case of the benchmark cannot be used");
    }
}
