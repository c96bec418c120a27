package newleaf.samples;

import java.util.LinkedHashMap;
import java.util.Map;

/// People for whom no schedule may ever be written, by the reason.
final class BehindADoor {
    private static final String LEAF = "{ form: leaf-powder, amountPerDose: { value: 5, unit: g }, dosesPerDay: 4 }";
    private static final String TABLET =
            "{ form: seven-hydroxy, amountPerDose: { value: 15, unit: mg }, dosesPerDay: 4 }";
    private static final String SHOT = "{ form: shot, amountPerDose: { value: 1, unit: bottle }, dosesPerDay: 2,"
            + " label: { sevenHydroxyMgPerUnit: 15 } }";

    private BehindADoor() {}

    static Map<String, String> documents() {
        Map<String, String> documents = new LinkedHashMap<>();
        people().forEach((why, person) -> documents.put(why, person.yaml()));
        return documents;
    }

    private static Map<String, InventedCase> people() {
        InventedCase brief = InventedPerson.BRIEF.answers();
        Map<String, InventedCase> people = new LinkedHashMap<>();
        people.put("pregnant", brief.with("person.pregnant", "true"));
        people.put("16 years old", brief.with("person.age", "16"));
        people.put("drinks every day", brief.with("history.otherSubstances", "[alcohol-daily]"));
        people.put("7-OH tablet", brief.with("use.products", "[ " + TABLET + " ]"));
        people.put("shot labelled 7-OH", brief.with("use.products", "[ " + SHOT + " ]"));
        people.put("opioid", brief.with("history.otherSubstances", "[opioid]"));
        people.put("seizure", brief.with("history.events", "[ { event: seizure } ]"));
        people.put("jaundice", brief.with("history.events", "[ { event: jaundice } ]"));
        people.put("suicidal", brief.with("safety.suicidal", "active"));
        people.put("leaf and 7-OH tablet", brief.with("use.products", "[ " + LEAF + ", { form: seven-hydroxy } ]"));
        people.put("a door not known", brief.with("history.unknown", "[liver-disease]"));
        people.put("nothing known", InventedCase.empty());
        return people;
    }
}
