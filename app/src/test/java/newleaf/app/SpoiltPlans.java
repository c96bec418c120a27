package newleaf.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import newleaf.samples.InventedPerson;
import newleaf.taper.plan.PlanFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A written plan in which one value was left out, replaced, or put where none belongs.
class SpoiltPlans extends DomainContextBase {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PLAN = plan();
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "1",
            "-1",
            "0.5",
            "7.5",
            "101",
            "20001",
            "100001",
            "1e9",
            "\"\"",
            "\"g\"",
            "\"mL\"",
            "\"mg\"",
            "\"3\"",
            "\"person\"",
            "\"2026-11-21\"",
            "\"2026-13-01\"",
            "\"2026-1-01\"",
            "\"7:00\"",
            "\"24:00\"",
            "\"23:59\"",
            "\"23:59:00\"",
            "\"newleaf/plan/1\"",
            "\"newleaf/plan/2\"",
            "\"own-word\"",
            "\"" + "x".repeat(201) + "\"",
            "[]",
            "[1]",
            "[null]",
            "[\"missed-week\"]",
            "[{}]",
            "{}",
            "{\"low\": 3, \"high\": 2}",
            "{\"low\": 2, \"high\": 3}",
            "{\"low\": \"2\"}");

    /// @param how  which place and which value; nothing personal, the plan is invented
    record Spoilt(String document, String how, boolean isChanged) {}

    @Provide
    Arbitrary<Spoilt> spoilt() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000_000),
                        Arbitraries.of("leave out", "replace", "add"),
                        Arbitraries.of(VALUES))
                .as(SpoiltPlans::spoil);
    }

    private static Spoilt spoil(int place, String way, String value) {
        JsonNode tree = JSON.readTree(PLAN);
        List<Runnable> changes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        visit(tree, "", way, JSON.readTree(value), changes, names);
        int at = place % changes.size();
        changes.get(at).run();
        String document = JSON.writeValueAsString(tree);
        return new Spoilt(
                document,
                way + " " + names.get(at) + " " + value,
                !JSON.readTree(PLAN).equals(tree));
    }

    private static void visit(
            JsonNode node, String path, String way, JsonNode value, List<Runnable> changes, List<String> names) {
        if (node instanceof ObjectNode object) {
            for (var field : object.properties()) {
                String inner = path + "/" + field.getKey();
                names.add(inner);
                changes.add(
                        way.equals("leave out")
                                ? () -> object.remove(field.getKey())
                                : () -> object.set(way.equals("add") ? "colour" : field.getKey(), value));
                visit(field.getValue(), inner, way, value, changes, names);
            }
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int each = i;
                names.add(path + "/" + i);
                changes.add(
                        switch (way) {
                            case "leave out" -> () -> array.remove(each);
                            case "replace" -> () -> array.set(each, value);
                            default -> () -> array.add(value);
                        });
                visit(array.get(i), path + "/" + i, way, value, changes, names);
            }
        }
    }

    /// A short one, so that every place is met.
    private static String plan() {
        String quick = InventedPerson.BRIEF
                .yaml()
                .replace("value: 5, unit: g }, dosesPerDay: 4", "value: 1, unit: g }, dosesPerDay: 2")
                .replace("medications: []", "medications: [clarithromycin]");
        PlanFile plan = WrittenPlans.plan(quick + "goal: { scaleStepG: 0.5 }\n", Optional.empty())
                .orElseThrow();
        PlanFile again = WrittenPlans.plan(
                        quick.replace("2026-11-21", "2026-11-25")
                                + "goal: { scaleStepG: 0.5 }\ndiary: [ { day: -2, diary: 40 }, { day: -1, hold: true, diary: 41 } ]\n",
                        Optional.of(plan))
                .orElseThrow();
        return WrittenPlans.written(again);
    }
}
