package newleaf.taper.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import newleaf.documents.JsonText;
import newleaf.documents.Reading;
import newleaf.testkit.Seeds;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever bytes come, they are a plan or are refused in words, and a plan that is written reads as the same plan.
class PlanReaderFuzzTest {
    @MethodSource("documents")
    @FuzzTest
    void any_bytes_are_a_plan_or_refused_in_words(byte[] document) {
        switch (PlanDocument.read(document)) {
            case Reading.Usable(var plan) -> readsAsTheSame(plan);
            case Reading.Unusable(var problems) -> assertThat(problems).isNotEmpty();
        }
    }

    private static void readsAsTheSame(PlanFile plan) {
        String written = JsonText.pretty(PlanDocument.written(plan));
        Reading<PlanFile> again = PlanDocument.read(written.getBytes(StandardCharsets.UTF_8));
        assertThat(again.usable().map(PlanDocument::written).map(JsonText::pretty))
                .contains(written);
    }

    static List<byte[]> documents() {
        return Seeds.in("app/src/test/resources/newleaf/app/plans");
    }
}
