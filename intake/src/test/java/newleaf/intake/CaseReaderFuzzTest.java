package newleaf.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import newleaf.documents.Reading;
import newleaf.intake.read.Intake;
import newleaf.knowledge.Shelves;
import newleaf.samples.InventedPerson;
import newleaf.testkit.Seeds;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever bytes come, they are a case or are refused in words, and a case that is written reads as the same case.
class CaseReaderFuzzTest {
    private static final Intake INTAKE = new Intake(Shelves.shipped());

    @MethodSource("documents")
    @FuzzTest
    void any_bytes_are_a_case_or_refused_in_words(byte[] document) {
        switch (INTAKE.read(document, Cases.TODAY)) {
            case Reading.Usable(var caseFile) -> readsAsTheSame(caseFile);
            case Reading.Unusable(var problems) -> assertThat(problems).isNotEmpty();
        }
    }

    private static void readsAsTheSame(CaseFile caseFile) {
        Reading<CaseFile> again = INTAKE.read(Intake.write(caseFile), Cases.TODAY);
        assertThat(again.usable().filter(caseFile::equals)).isPresent();
    }

    static List<byte[]> documents() {
        Stream<String> invented = Stream.concat(
                Stream.of(InventedPerson.values()).map(InventedPerson::yaml),
                Stream.of(Cases.resource("contract-example.yaml")));
        return Stream.concat(Seeds.in("examples").stream(), invented.map(text -> text.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}
