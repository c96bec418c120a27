package newleaf.web.journey.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newleaf.documents.Reading;
import newleaf.documents.Span;
import newleaf.guidance.Library;
import newleaf.intake.AnswerKind;
import newleaf.intake.CaseField;
import newleaf.intake.CaseFile;
import newleaf.intake.read.Intake;
import newleaf.intake.use.Amount;
import newleaf.intake.use.ProductForm;
import newleaf.knowledge.words.WordGroup;
import newleaf.units.AmountUnit;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.draft.TypedCase;
import newleaf.web.journey.draft.TypedProduct;
import newleaf.web.journey.step.Entry;
import newleaf.web.journey.step.Step;
import newleaf.web.journey.step.wish.WishSteps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StepsTest {
    private static final Library LIBRARY = Library.shipped();
    private static final Steps STEPS = new Steps(LIBRARY.shelves(), _ -> List.of());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    /// `one-of-list` is a frame, not a field.
    static Set<String> fields() {
        Set<String> fields = new java.util.TreeSet<>(
                LIBRARY.shelves().words(WordGroup.QUESTION).keySet());
        fields.remove("one-of-list");
        return fields;
    }

    @ParameterizedTest
    @MethodSource("fields")
    void every_field_that_may_be_asked_has_a_page(String field) {
        Optional<Amount> scoop = Optional.of(new Amount(Span.exactly(1), AmountUnit.SCOOP));
        TypedProduct product = TypedProduct.of(ProductForm.EXTRACT)
                .taking(scoop.filter(_ -> !field.endsWith("amountPerDose")), Optional.empty());
        CaseDraft asked = CaseDraft.empty().withProducts(Optional.of(List.of(product)));
        assertThat(STEPS.asking(field, asked).flatMap(id -> STEPS.at(id, asked)))
                .isPresent();
    }

    static List<CaseField<?>> numbers() {
        return CaseField.ALL.stream()
                .filter(field -> field.kind() instanceof AnswerKind.Bounded && !WishSteps.isOne(field))
                .filter(field ->
                        fields().contains(field.path()) || field.group().equals("vitals"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void a_page_names_the_bounds_that_the_reader_holds(CaseField<?> field) {
        String page = field.group().equals("vitals") ? field.group() : field.path();
        String help = STEPS.at(page, CaseDraft.empty())
                .orElseThrow()
                .help(field.path())
                .en();
        var bounds = (AnswerKind.Bounded<?>) field.kind();
        var low = BigDecimal.valueOf(bounds.low()).stripTrailingZeros();
        var high = BigDecimal.valueOf(bounds.high()).stripTrailingZeros();
        assertThat(help).contains("from " + low.toPlainString() + " to " + high.toPlainString() + ",");
        assertThat(isTaken(page, field, low)).isTrue();
        assertThat(isTaken(page, field, high)).isTrue();
        assertThat(isTaken(page, field, high.add(BigDecimal.ONE))).isFalse();
        assertThat(isTaken(page, field, low.subtract(BigDecimal.ONE))).isFalse();
    }

    /// Whether the page takes a number; what it takes, the reader takes.
    private static boolean isTaken(String page, CaseField<?> field, BigDecimal value) {
        Typed typed = new Typed(Map.of(field.path(), List.of(value.toPlainString())));
        Step step = STEPS.at(page, CaseDraft.empty()).orElseThrow();
        if (!(step.read(typed, CaseDraft.empty()) instanceof Entry.Taken(var draft))) return false;
        assertThat(read(draft)).isInstanceOf(Reading.Usable.class);
        return true;
    }

    private static Reading<CaseFile> read(CaseDraft draft) {
        return new Intake(LIBRARY.shelves()).read(Intake.write(TypedCase.of(draft, DAY)), DAY);
    }

    @Test
    void a_list_with_others_not_sure_leaves_them_not_known() {
        Step conditions = STEPS.at("history.conditions", CaseDraft.empty()).orElseThrow();
        Typed typed = new Typed(Map.of("history.conditions", List.of("anxiety"), "the-others", List.of("not-sure")));
        assertThat(conditions.read(typed, CaseDraft.empty())).isInstanceOfSatisfying(Entry.Taken.class, taken -> {
            var list = read(taken.draft()).usable().orElseThrow().history().conditions();
            assertThat(list.has("anxiety")).isEqualTo(newleaf.documents.Truth.YES);
            assertThat(list.has("bipolar")).isEqualTo(newleaf.documents.Truth.NOT_KNOWN);
        });
    }

    @Test
    void every_page_has_its_question_for_the_person_and_about_someone_else() {
        for (Step step : STEPS.all())
            for (boolean isAboutSomeoneElse : new boolean[] {false, true})
                assertThat(step.question(isAboutSomeoneElse).es()).as(step.id()).isNotBlank();
    }
}
