package newleaf.app;

import java.util.LinkedHashMap;
import java.util.Map;

/// Invented people for whom no schedule may ever be written (issue "House", must show 5), and one for whom all doors
/// are
/// open.
final class People {
    /// Leaf powder, 5 g four times a day, and every other question answered no.
    static final String PLAIN = """
            schema: newleaf/case/1
            asOf: 2026-11-21
            person: { age: 43, sex: female, pregnant: false, breastfeeding: false, jurisdiction: US-TX, country: US }
            use:
              products: [ { form: leaf-powder, amountPerDose: { value: 5, unit: g }, dosesPerDay: 4 } ]
              dosesPerDay: 4
              daysPerWeek: 7
              hoursSinceLastDose: 6
              stopped: false
              reasons: []
            history: { opioidUseDisorder: never, withdrawalSeizureOrDelirium: false, otherSubstances: [], conditions: [], medications: [], events: [] }
            symptoms: []
            signs: []
            safety: { suicidal: none, unresponsive: false, vomitingCannotDrink: false }
            """;

    private static final String LEAF = "{ form: leaf-powder, amountPerDose: { value: 5, unit: g }, dosesPerDay: 4 }";

    private People() {}

    /// Whoever must be seen first, by the reason.
    static Map<String, String> behindADoor() {
        Map<String, String> people = new LinkedHashMap<>();
        people.put("pregnant", PLAIN.replace("pregnant: false", "pregnant: true"));
        people.put("16 years old", PLAIN.replace("age: 43", "age: 16"));
        people.put("drinks every day", PLAIN.replace("otherSubstances: []", "otherSubstances: [alcohol-daily]"));
        people.put(
                "7-OH tablet",
                PLAIN.replace(LEAF, "{ form: seven-hydroxy, amountPerDose: { value: 15, unit: mg }, dosesPerDay: 4 }"));
        people.put(
                "shot labelled 7-OH",
                PLAIN.replace(
                        LEAF,
                        "{ form: shot, amountPerDose: { value: 1, unit: bottle }, dosesPerDay: 2, label: { sevenHydroxyMgPerUnit: 15 } }"));
        people.put("opioid", PLAIN.replace("otherSubstances: []", "otherSubstances: [opioid]"));
        people.put("seizure", PLAIN.replace("events: []", "events: [ { event: seizure } ]"));
        people.put("jaundice", PLAIN.replace("events: []", "events: [ { event: jaundice } ]"));
        people.put("suicidal", PLAIN.replace("suicidal: none", "suicidal: active"));
        people.put("leaf and 7-OH tablet", PLAIN.replace(LEAF, LEAF + ", { form: seven-hydroxy }"));
        people.put("a door not known", PLAIN.replace("conditions: []", "conditions: [], unknown: [liver-disease]"));
        people.put("nothing known", "{}");
        return people;
    }
}
