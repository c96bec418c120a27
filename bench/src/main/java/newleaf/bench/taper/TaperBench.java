package newleaf.bench.taper;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import newleaf.documents.Reading;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.taper.AnswerTaper;
import newleaf.guidance.taper.TaperAnswer;
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

/// The suggestion and its paces for 20 g of leaf a day on `people` virtual people, and the same with its twelve
/// comparisons. Started with the vector module it runs on vectors, else on the plain engine, as the commands and
/// the server do.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class TaperBench {
    private static final String CASE = """
            person: { age: 43, sex: male, jurisdiction: US-TX, country: US }
            use: { products: [ { form: leaf-powder, amountPerDose: { value: 5, unit: g }, dosesPerDay: 4 } ], daysPerWeek: 7,
                   durationMonths: MONTHS, hoursSinceLastDose: 6, stopped: false, reasons: [] }
            history: { opioidUseDisorder: never, withdrawalSeizureOrDelirium: false, otherSubstances: [], conditions: [],
                       medications: [], events: [] }
            symptoms: []
            signs: []
            criteria: { withdrawal: true }
            goal: { aim: quit, scaleStepG: 0.1 }
            safety: { suicidal: none, unresponsive: false, vomitingCannotDrink: false }
            """;

    @Param({"64", "256"})
    private int people;

    @Param({"6", "36"})
    private int months;

    private Assessment assessment;
    private AnswerTaper answer;

    @Setup
    public void read() {
        Library library = Library.shipped();
        byte[] document = CASE.replace("MONTHS", String.valueOf(months)).getBytes(StandardCharsets.UTF_8);
        Reading<CaseFile> reading = new Intake(library.shelves()).read(document, LocalDate.of(2026, 11, 21));
        if (!(reading instanceof Reading.Usable(var caseFile))) throw new IllegalStateException("the case is faulty");
        assessment = new Guidance(library).assess().of(caseFile);
        answer = new Guidance(library).tapers(people);
        if (!(plan() instanceof TaperAnswer.Proposed)) throw new IllegalStateException("there is no plan to time");
    }

    @Benchmark
    public TaperAnswer plan() {
        return answer.of(assessment);
    }

    @Benchmark
    public Object planAndComparisons() {
        return ((TaperAnswer.Proposed) plan()).compared();
    }
}
