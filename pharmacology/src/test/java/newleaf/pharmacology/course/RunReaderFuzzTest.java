package newleaf.pharmacology.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import newleaf.documents.Reading;
import newleaf.intake.read.Intake;
import newleaf.intake.run.RunFile;
import newleaf.knowledge.Shelves;
import newleaf.pharmacology.kinetics.ParameterCards;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever bytes come, they are a run or are refused in words, and a run keeps what the contract promises of it.
class RunReaderFuzzTest {
    private static final ModelParameters RULES = new ModelParameters(new ParameterCards(Shelves.shipped()));

    @MethodSource("documents")
    @FuzzTest
    void any_bytes_are_a_run_or_refused_in_words(byte[] document) {
        switch (Intake.readRun(document, RULES)) {
            case Reading.Usable(var run) -> canBeComputed(run);
            case Reading.Unusable(var problems) -> assertThat(problems).isNotEmpty();
        }
    }

    private static void canBeComputed(RunFile run) {
        assertThat(run.hours()).isSorted().hasSizeLessThanOrEqualTo(RunFile.MOST_HOURS);
        assertThat(run.doses().stream().map(RunFile.Dose::hour)).isSorted();
        assertThat(run.doses())
                .hasSizeLessThanOrEqualTo(RunFile.MOST_DOSES)
                .allMatch(dose -> Double.isFinite(dose.hour()) && dose.mitragynineMg() >= 0);
        assertThat(run.people()).isBetween(1, RunFile.MOST_PEOPLE);
        run.parameters()
                .forEach((id, value) -> assertThat(RULES.problem(id, value)).isEmpty());
        RULES.warnings(run.parameters());
    }

    static List<byte[]> documents() {
        return Stream.of(
                        """
                        {"schema": "newleaf/run/1", "parameters": {"ka": 1.2, "s": 0.5, "theta": 0.3, "wv": 0.2},
                         "doses": [{"hour": 0, "mitragynineMg": 39}, {"hour": 6.5, "mitragynineMg": 20}],
                         "repeat": [{"fromHour": 8, "everyHours": 6, "count": 3, "mitragynineMg": 10}],
                         "hours": [0, 0.25, 24, 1e3], "people": 2, "seed": 1}
                        """,
                        """
                        parameters: { cl: 100, v1: 500, q: 60, v2: 1000, km: 1, vm: 2, frel: 1, r: 10, ke0: 0.2, c0: 10 }
                        repeat:
                          - { fromHour: -100, everyHours: 0.5, count: 100, mitragynineMg: 0 }
                          - { fromHour: 0, everyHours: 1, count: 100000, mitragynineMg: 1000000 }
                        hours: []
                        """,
                        "{hours: [1000000], seed: -9007199254740992, people: 1000000, kf: 1, kl: 1, kv: 1, wf: 1, kx:"
                                + " 1, x50: 1, hill: 1}")
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }
}
