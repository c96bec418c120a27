package newleaf.web.journey.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newleaf.documents.Reading;
import newleaf.guidance.Library;
import newleaf.intake.AnswerKind;
import newleaf.intake.CaseField;
import newleaf.intake.read.Intake;
import newleaf.knowledge.words.WordGroup;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.CaseDocument;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.step.Entry;
import newleaf.web.journey.step.Step;
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
        Map<String, Object> product = new HashMap<>(Map.of("form", "extract"));
        if (!field.endsWith("amountPerDose")) product.put("amountPerDose", Map.of("value", 1, "unit", "scoop"));
        CaseDraft asked = CaseDraft.empty().with("use.products", List.of(product));
        assertThat(STEPS.asking(field, asked).flatMap(id -> STEPS.at(id, asked)))
                .isPresent();
    }

    static List<CaseField<?>> numbers() {
        return CaseField.ALL.stream()
                .filter(field -> field.kind() instanceof AnswerKind.Bounded)
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
        assertThat(isUsable(field.path(), low)).isTrue();
        assertThat(isUsable(field.path(), high)).isTrue();
        assertThat(isUsable(field.path(), high.add(BigDecimal.ONE))).isFalse();
        assertThat(isUsable(field.path(), low.subtract(BigDecimal.ONE))).isFalse();
    }

    private static boolean isUsable(String path, BigDecimal value) {
        byte[] document = CaseDocument.of(CaseDraft.empty().with(path, value));
        return new Intake(LIBRARY.shelves()).read(document, DAY) instanceof Reading.Usable<?>;
    }

    @Test
    void a_list_with_others_not_sure_leaves_them_not_known() {
        Step conditions = STEPS.at("history.conditions", CaseDraft.empty()).orElseThrow();
        Typed typed = new Typed(Map.of("history.conditions", List.of("anxiety"), "the-others", List.of("not-sure")));
        assertThat(conditions.read(typed, CaseDraft.empty())).isInstanceOfSatisfying(Entry.Taken.class, taken -> {
            var reading = new Intake(LIBRARY.shelves()).read(CaseDocument.of(taken.draft()), DAY);
            var list = reading.usable().orElseThrow().history().conditions();
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
