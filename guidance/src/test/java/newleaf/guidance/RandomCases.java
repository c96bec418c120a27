package newleaf.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import newleaf.intake.Vocabulary;

/// Random cases, built from the ids that a case may use. Each answer may be missing.
public class RandomCases extends DomainContextBase {
    private static final Vocabulary IDS = Vocabulary.of(CaseDocument.LIBRARY.shelves());
    private static final List<String> MEDICINES = List.of(
            "Xanax",
            "Suboxone 8 mg",
            "Narcan",
            "lisinopril",
            "Zoloft",
            "zzblorp",
            "clonidine",
            "tramadol",
            "Lyrica",
            "benzos",
            "tranq dope",
            "vodka every day",
            "loperamide 6 a day",
            "kava",
            "Keppra",
            "Eliquis for a clot");
    private static final List<String> PRODUCTS = List.of(
            "{ form: leaf-powder, amountPerDose: { value: 5, unit: g }, dosesPerDay: 4 }",
            "{ form: capsule, amountPerDose: { value: 6, unit: capsule }, dosesPerDay: 3 }",
            "{ form: tea, amountPerDose: { low: 100, high: 250, unit: mL }, label: { sevenHydroxyMgPerUnit: 1 } }",
            "{ form: extract, amountPerDose: { value: 1, unit: g }, dosesPerDay: 2 }",
            "{ form: shot, amountPerDose: { value: 1, unit: bottle }, label: { sevenHydroxyMgPerUnit: 0 } }",
            "{ form: gummy, label: { sevenHydroxyMgPerUnit: 10 } }",
            "{ form: seven-hydroxy, amountPerDose: { value: 15, unit: mg }, dosesPerDay: 3 }",
            "{ form: analogue }",
            "{ amountPerDose: { value: 1, unit: scoop } }",
            "{ form: shot, product: lbl-feelfree-classic }");

    /// Answers that are one word or number, and the values they may take.
    private static final Map<String, List<String>> SINGLE = Map.ofEntries(
            Map.entry("answeredBy", List.of("self", "family", "clinician")),
            Map.entry("person.age", List.of("0.5", "16", "18", "43", "61", "66")),
            Map.entry("person.sex", List.of("male", "female", "other")),
            Map.entry("person.pregnant", List.of("true", "false")),
            Map.entry("person.breastfeeding", List.of("true", "false")),
            Map.entry("person.exposedBeforeBirth", List.of("true", "false")),
            Map.entry("person.jurisdiction", List.of("US-MA", "US-ND", "US-TX", "TH")),
            Map.entry("use.dosesPerDay", List.of("1", "4", "12")),
            Map.entry("use.daysPerWeek", List.of("1", "7")),
            Map.entry("use.hoursSinceLastDose", List.of("2", "48", "500")),
            Map.entry("use.stopped", List.of("true", "false")),
            Map.entry("history.opioidUseDisorder", List.of("never", "past", "current")),
            Map.entry("history.withdrawalSeizureOrDelirium", List.of("true", "false")),
            Map.entry("criteria.withdrawal", List.of("true", "false")),
            Map.entry("criteria.tolerance", List.of("true", "false")),
            Map.entry("scores.phq9Item9", List.of("0", "1")),
            Map.entry("vitals.breathsPerMin", List.of("8", "14", "25")),
            Map.entry("vitals.spo2Percent", List.of("91", "98")),
            Map.entry("labs.qtcMs", List.of("440", "460", "500")),
            Map.entry("labs.inr", List.of("1", "1.5")),
            Map.entry("safety.suicidal", List.of("none", "passive", "active", "attempt-recent")),
            Map.entry("safety.unresponsive", List.of("true", "false")),
            Map.entry("safety.vomitingCannotDrink", List.of("true", "false")),
            Map.entry("situation.setting", List.of("home", "clinic")));

    @Provide
    Arbitrary<CaseDocument> documents() {
        List<Arbitrary<Answers>> parts = new ArrayList<>();
        SINGLE.forEach((path, values) ->
                parts.add(Arbitraries.of(values).map(value -> document -> document.with(path, value))));
        parts.add(list("history.otherSubstances", IDS.substances()));
        parts.add(list("history.conditions", IDS.conditions()));
        parts.add(list("history.medications", MEDICINES));
        parts.add(list("history.events", events()));
        parts.add(list("history.unknown", IDS.events()));
        parts.add(list("use.reasons", IDS.reasons()));
        parts.add(list("signs", IDS.signs()));
        parts.add(list("symptoms", IDS.symptoms()));
        parts.add(taken());
        return Combinators.combine(parts.stream().map(RandomCases::orNothing).toList())
                .as(answers -> answers.stream()
                        .reduce(Answers::andThen)
                        .orElse(document -> document)
                        .to(CaseDocument.empty()));
    }

    /// Something dangerous: where it is written, and what.
    @Provide
    Arbitrary<Danger> dangers() {
        List<Danger> all = new ArrayList<>(List.of(
                new Danger("person.pregnant", "true", false),
                new Danger("safety.suicidal", "active", false),
                new Danger("safety.unresponsive", "true", false),
                new Danger("safety.vomitingCannotDrink", "true", false),
                new Danger("labs.qtcMs", "510", false),
                new Danger("labs.inr", "2", false),
                new Danger("vitals.breathsPerMin", "6", false),
                new Danger("scores.phq9Item9", "2", false),
                new Danger("history.opioidUseDisorder", "current", false),
                new Danger("history.withdrawalSeizureOrDelirium", "true", false),
                new Danger("history.medications", "Xanax", true),
                new Danger("history.medications", "Methadose", true),
                new Danger("history.medications", "heroin", true),
                new Danger("history.medications", "tranq dope", true),
                new Danger("history.medications", "loperamide 40 a day", true),
                new Danger("history.medications", "Keppra", true),
                new Danger("use.products", "{ form: shot, product: lbl-feelfree-classic }", true)));
        events().forEach(event -> all.add(new Danger("history.events", event, true)));
        IDS.substances().forEach(id -> all.add(new Danger("history.otherSubstances", id, true)));
        IDS.conditions().forEach(id -> all.add(new Danger("history.conditions", id, true)));
        IDS.symptoms().forEach(id -> all.add(new Danger("symptoms", id, true)));
        return Arbitraries.of(all);
    }

    /// Products or a total in grams, never both: a total alone is leaf powder and nothing else (contract), so
    /// leaving out the products beside it would change the answer instead of removing it.
    private static Arbitrary<Answers> taken() {
        return Arbitraries.oneOf(
                list("use.products", PRODUCTS),
                Arbitraries.of("20", "{ low: 10, high: 30 }")
                        .map(grams -> document -> document.with("use.gramsPerDay", grams)));
    }

    private static List<String> events() {
        List<String> events = new ArrayList<>();
        for (String id : IDS.events()) {
            events.add("{ event: " + id + " }");
            for (String when : List.of("now", "this-month", "earlier")) {
                events.add("{ event: " + id + ", when: " + when + " }");
            }
        }
        return events;
    }

    private static Arbitrary<Answers> list(String path, java.util.Collection<String> entries) {
        return Arbitraries.of(new TreeSet<>(entries))
                .list()
                .uniqueElements()
                .ofMaxSize(3)
                .map(list -> document -> document.withList(path, list));
    }

    /// Left out in one case of four.
    private static Arbitrary<Answers> orNothing(Arbitrary<Answers> answers) {
        Answers nothing = document -> document;
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(nothing)), Tuple.of(3, answers));
    }

    /// One or more answers, put into a document.
    interface Answers {
        CaseDocument to(CaseDocument document);

        default Answers andThen(Answers next) {
            return document -> next.to(to(document));
        }
    }

    /// An answer that may not make anything less urgent.
    record Danger(String path, String value, boolean isEntry) {
        /// An entry goes only into a list that is there: a list of one would answer everything else with no.
        boolean fits(CaseDocument document) {
            return !isEntry || document.has(path);
        }

        CaseDocument in(CaseDocument document) {
            return isEntry ? document.adding(path, value) : document.with(path, value);
        }
    }
}
