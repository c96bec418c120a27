package newleaf.report.wording;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import newleaf.guidance.finding.Because;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;

/// The facts a finding rests on, in words: `takes_benzodiazepine` is "benzodiazepines", `qtc` is "QTc (ms): 510".
public final class FactWords {
    private static final Map<String, WordGroup> GROUPS = new LinkedHashMap<>(Map.of(
            "takes_", WordGroup.SUBSTANCE,
            "has_", WordGroup.CONDITION,
            "symptom_", WordGroup.SYMPTOM,
            "sign_", WordGroup.SIGN,
            "criterion_", WordGroup.CRITERION,
            "reason_", WordGroup.REASON,
            "form_", WordGroup.FORM,
            "medicine_", WordGroup.MEDICINE_CLASS));
    private static final Map<String, WordGroup> GROUPS_OF_ANSWERS = Map.of(
            "suicidal", WordGroup.SUICIDAL,
            "opioid_use_disorder", WordGroup.OPIOID_USE_DISORDER,
            "aim", WordGroup.AIM,
            "approach", WordGroup.APPROACH,
            "sex", WordGroup.SEX,
            "setting_now", WordGroup.SETTING);

    private final Shelves shelves;

    public FactWords(Shelves shelves) {
        this.shelves = shelves;
    }

    /// Empty when no list of words names the fact.
    public Optional<Words> of(Because because) {
        return name(because.fact()).map(name -> switch (because.value()) {
            case Boolean truth when truth -> name;
            case Boolean _ -> with(name, entry(WordGroup.FACT, "answered-no").orElse(Words.same("0")));
            case Number number -> with(name, Words.same(Wording.number(number.doubleValue())));
            case Object other -> with(name, answer(because.fact(), other.toString()));
        });
    }

    /// What the fact is called; empty when no list of words names it.
    public Optional<Words> name(String fact) {
        return entry(WordGroup.FACT, key(fact)).or(() -> listed(fact)).or(() -> event(fact));
    }

    private Optional<Words> listed(String fact) {
        return GROUPS.entrySet().stream()
                .filter(group -> fact.startsWith(group.getKey()))
                .flatMap(group -> entry(
                        group.getValue(), key(fact.substring(group.getKey().length())))
                        .stream())
                .findFirst();
    }

    private Optional<Words> event(String fact) {
        int last = fact.lastIndexOf('_');
        if (last < 0) return Optional.empty();
        return entry(WordGroup.EVENT, key(fact.substring(0, last)))
                .flatMap(event -> entry(WordGroup.FACT, "event-" + fact.substring(last + 1))
                        .map(when -> with(event, when)));
    }

    /// The words for an answer such as `past`.
    public Words answer(String fact, String label) {
        return Optional.ofNullable(GROUPS_OF_ANSWERS.get(fact))
                .flatMap(group -> entry(group, label))
                .orElse(Words.same(label));
    }

    private Optional<Words> entry(WordGroup group, String key) {
        return Optional.ofNullable(shelves.words(group).get(key));
    }

    private static Words with(Words name, Words value) {
        return new Words(name.en() + ": " + value.en(), name.es() + ": " + value.es());
    }

    private static String key(String fact) {
        return fact.replace('_', '-');
    }
}
