package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import newleaf.app.SpoiltPlans.Spoilt;
import newleaf.documents.Reading;
import newleaf.documents.tree.Problem;
import newleaf.guidance.Library;
import newleaf.knowledge.words.WordGroup;
import newleaf.samples.InventedPerson;
import newleaf.taper.plan.PlanFile;
import newleaf.units.AmountUnit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The schema of the plan file and the reader say the same about a document's shape.
@Domain(SpoiltPlans.class)
@Domain(DomainContext.Global.class)
class PlanFileSchemaTest {
    private static final String SEED = "20261121";
    private static final PlanSchema SCHEMA = new PlanSchema(PlanFilePropertiesTest.schemaText());
    private static final JsonNode TREE = new ObjectMapper().readTree(PlanFilePropertiesTest.schemaText());

    /// What the reader asks beyond the shape; each is named in the schema's description.
    private static final List<String> BEYOND_THE_SHAPE = List.of(
            "is the day after",
            "never goes up",
            "is before `fromDay`",
            "is not `fromDay` days after day 0",
            "is before that of the version above it",
            "is before `from`",
            "has a low above its high",
            "is not the unit of the plan");

    @Property(seed = SEED, tries = 2000)
    void the_schema_refuses_what_the_reader_refuses_for_its_shape(@ForAll Spoilt spoilt) {
        boolean fits = SCHEMA.faults(spoilt.document()).isEmpty();
        List<Problem> shape = shape(WrittenPlans.reading(spoilt.document()));
        Assume.that(spoilt.isChanged());
        assertThat(fits).as("%s; the reader: %s", spoilt.how(), shape).isEqualTo(shape.isEmpty());
    }

    @Test
    void the_plain_plan_fits_and_each_of_these_does_not() {
        String plain = WrittenPlans.written(
                WrittenPlans.plan(InventedPerson.BRIEF.yaml(), Optional.empty()).orElseThrow());
        assertThat(SCHEMA.faults(plain)).isEmpty();
        List.of(
                        plain.replace("\"made\"", "\"begin\""),
                        plain.replace("\"2026-11-21\"", "\"2026-02-30\""),
                        plain.replace("\"time\" : null", "\"time\" : \"25:00\""),
                        plain.replace("newleaf/plan/2", "newleaf/plan/3"),
                        plain.replace("\"unit\" : \"g\"", "\"unit\" : \"stone\""),
                        plain.replaceFirst("\"steps\"", "\"colour\" : \"green\", \"steps\""))
                .forEach(spoilt -> {
                    assertThat(spoilt).isNotEqualTo(plain);
                    assertThat(SCHEMA.faults(spoilt)).isNotEmpty();
                    assertThat(WrittenPlans.reading(spoilt)).isInstanceOf(Reading.Unusable.class);
                });
    }

    @Test
    void every_field_says_what_it_is_and_in_which_unit() {
        List<JsonNode> fields = new ArrayList<>();
        gather(TREE, fields);
        assertThat(fields).hasSize(47);
        assertThat(fields)
                .allSatisfy(field -> assertThat(field.path("description").stringValue(""))
                        .matches("(?is).*(unit|percent|day|gram|milligram|hours).*"));
    }

    @Test
    void the_units_of_a_dose_are_those_of_a_case() {
        TreeSet<String> units = new TreeSet<>();
        TREE.at("/$defs/dose/properties/unit/enum").forEach(unit -> units.add(unit.stringValue("")));
        assertThat(units).isEqualTo(new TreeSet<>(AmountUnit.labels()));
        assertThat(Library.shipped().shelves().words(WordGroup.UNIT).keySet())
                .containsExactlyElementsOf(AmountUnit.labels());
    }

    private static void gather(JsonNode node, List<JsonNode> fields) {
        node.path("properties").forEach(fields::add);
        node.forEach(inner -> gather(inner, fields));
    }

    private static List<Problem> shape(Reading<PlanFile> reading) {
        return switch (reading) {
            case Reading.Usable<PlanFile> _ -> List.of();
            case Reading.Unusable<PlanFile>(var problems) ->
                problems.stream()
                        .filter(problem -> BEYOND_THE_SHAPE.stream()
                                .noneMatch(words -> problem.toString().contains(words)))
                        .toList();
        };
    }
}
