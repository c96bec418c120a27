package newleaf.guidance.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import newleaf.documents.Truth;
import newleaf.guidance.finding.Origin;
import newleaf.guidance.finding.Origin.How;
import newleaf.intake.history.History;

/// Where each fact is read in the case document.
final class Origins {
    private static final Map<String, String> SAID = said();
    private static final Map<String, String> LISTS = lists();

    private Origins() {}

    static Origin of(String fact, Subject subject) {
        return switch (fact) {
            case "pregnant" ->
                answered(
                        "person.pregnant",
                        subject.caseFile().person().pregnant().isKnown());
            case "breastfeeding" ->
                answered(
                        "person.breastfeeding",
                        subject.caseFile().person().breastfeeding().isKnown());
            case "exposed_before_birth" ->
                answered(
                        "person.exposedBeforeBirth",
                        subject.caseFile().person().exposedBeforeBirth().isKnown());
            case FactTable.HELP_NEEDED_TODAY -> new Origin("", How.WORKED_OUT);
            case "doses_per_day" ->
                answered(
                        "use.dosesPerDay",
                        subject.caseFile().use().dosesPerDay().isKnown());
            default -> byName(fact, subject);
        };
    }

    private static Origin byName(String fact, Subject subject) {
        String said = SAID.get(fact);
        if (said != null) return new Origin(said, How.SAID);
        if (fact.startsWith("takes_")) return taken(fact, subject.caseFile().history());
        if (fact.startsWith("medicine_")) return new Origin("history.medications", How.MATCHED);
        if (fact.startsWith("criteria_")) return new Origin("criteria", How.COUNTED);
        if (fact.startsWith("signs_")) return new Origin("signs", How.COUNTED);
        return LISTS.entrySet().stream()
                .filter(list -> fact.startsWith(list.getKey()))
                .findFirst()
                .map(list -> new Origin(list.getValue(), How.LISTED))
                .orElseGet(() -> worked(fact));
    }

    private static Origin taken(String fact, History history) {
        String id = fact.substring("takes_".length()).replace('_', '-');
        boolean isListed = history.otherSubstances().has(id) != Truth.NO;
        boolean isMatched = history.medications().hasClass(id) == Truth.YES;
        return isMatched && history.otherSubstances().has(id) != Truth.YES
                ? new Origin("history.medications", How.MATCHED)
                : new Origin("history.otherSubstances", isListed ? How.LISTED : How.IMPLIED);
    }

    private static Origin worked(String fact) {
        boolean isEvent = fact.endsWith("_now")
                || fact.endsWith("_recent")
                || fact.endsWith("_earlier")
                || fact.endsWith("_ever");
        return isEvent ? new Origin("history.events", How.LISTED) : new Origin("use.products", How.WORKED_OUT);
    }

    private static Origin answered(String path, boolean isKnown) {
        return new Origin(path, isKnown ? How.SAID : How.IMPLIED);
    }

    private static Map<String, String> lists() {
        Map<String, String> lists = new LinkedHashMap<>();
        lists.put("has_", "history.conditions");
        lists.put("criterion_", "criteria");
        lists.put("sign_", "signs");
        lists.put("symptom_", "symptoms");
        lists.put("any_symptom", "symptoms");
        lists.put("reason_", "use.reasons");
        lists.put("form_", "use.products");
        return lists;
    }

    private static Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "person", "age age", "weight_kg weightKg", "sex sex");
        put(said, "use", "days_per_week daysPerWeek", "duration_months durationMonths", "stopped stopped");
        put(said, "use", "hours_since_last_dose hoursSinceLastDose", "previous_attempts previousAttempts");
        put(said, "use", "escalated escalated", "said_escalated escalated");
        put(said, "history", "opioid_use_disorder opioidUseDisorder");
        put(said, "history", "withdrawal_seizure_or_delirium withdrawalSeizureOrDelirium");
        put(said, "scores", "cows cows", "phq9 phq9", "phq9_item9 phq9Item9", "gad7 gad7", "peg peg");
        put(said, "scores", "craving craving", "diary diary");
        put(said, "vitals", "systolic systolicMmHg", "diastolic diastolicMmHg", "pulse pulsePerMin");
        put(said, "vitals", "temperature temperatureC", "spo2 spo2Percent", "breaths breathsPerMin");
        put(said, "labs", "alt altUL", "bilirubin bilirubinMgDl", "inr inr", "qtc qtcMs");
        put(said, "safety", "suicidal suicidal", "unresponsive unresponsive", "cannot_drink vomitingCannotDrink");
        put(said, "situation", "safe_home safeHome", "someone_present someonePresent", "said_alone someonePresent");
        put(said, "situation", "can_attend_daily canAttendDaily", "said_cannot_attend canAttendDaily");
        put(said, "situation", "naloxone_at_home naloxoneAtHome", "observed setting");
        put(said, "situation", "in_emergency_department setting", "in_hospital setting");
        put(said, "goal", "aim aim", "approach approach");
        said.put("about_someone_else", "answeredBy");
        return said;
    }

    private static void put(Map<String, String> said, String group, String... pairs) {
        for (String pair : pairs) {
            int space = pair.indexOf(' ');
            said.put(pair.substring(0, space), group + "." + pair.substring(space + 1));
        }
    }
}
