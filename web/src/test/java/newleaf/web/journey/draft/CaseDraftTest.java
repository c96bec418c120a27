package newleaf.web.journey.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newleaf.documents.Span;
import newleaf.intake.CaseField;
import newleaf.intake.read.Intake;
import newleaf.intake.use.ProductForm;
import org.junit.jupiter.api.Test;

class CaseDraftTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static String document(CaseDraft draft) {
        return new String(Intake.write(TypedCase.of(draft, DAY)), UTF_8);
    }

    private static Ticks unsureOf(String thing) {
        return Ticks.unknown(Set.of(thing));
    }

    @Test
    void a_draft_becomes_a_document_in_which_words_stay_words() {
        CaseDraft draft = CaseDraft.empty()
                .with(CaseField.AGE, 34.0)
                .withMedicines(Optional.of(List.of("a\"b\\c\nd")))
                .with(CaseField.CONDITIONS, unsureOf("bipolar"))
                .with(CaseField.SIGNS, unsureOf("rigid-schedule"));
        assertThat(document(draft))
                .contains("\"person\":{\"age\":34}")
                .contains("\"medications\":[\"a\\\"b\\\\c\\nd\"],\"unknown\":[\"bipolar\"]}")
                .contains("\"unknown\":[\"rigid-schedule\"]");
    }

    @Test
    void what_was_not_said_does_not_stand_in_the_document() {
        assertThat(document(CaseDraft.empty()))
                .doesNotContain("products", "medications", "events", "symptoms", "conditions", "unknown");
    }

    @Test
    void a_label_keeps_what_it_said_of_a_gram_when_the_product_is_counted_otherwise() {
        var perGram = Span.exactly(15);
        TypedProduct extract = TypedProduct.of(ProductForm.EXTRACT)
                .labelled(OnLabel.MITRAGYNINE_PER_GRAM, Optional.of(perGram))
                .taking(Optional.empty(), Optional.of(Span.exactly(2)));
        assertThat(document(CaseDraft.empty().withProducts(Optional.of(List.of(extract)))))
                .contains("{\"form\":\"extract\",\"dosesPerDay\":2,\"label\":{\"mitragynineMgPerG\":15}}");
    }

    @Test
    void a_draft_does_not_print_its_answers() {
        assertThat(CaseDraft.empty().with(CaseField.AGE, 34.0).toString()).isEqualTo("CaseDraft");
    }
}
