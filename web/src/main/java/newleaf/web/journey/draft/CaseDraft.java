package newleaf.web.journey.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import newleaf.intake.AnsweredBy;
import newleaf.intake.CaseAnswers;
import newleaf.intake.CaseField;
import newleaf.intake.history.Checklist;

/// What was typed so far. Immutable; never prints an answer.
///
/// @param door       where this person came in
/// @param answers    single answers, by field
/// @param lists      what was ticked, by field
/// @param medicines  the names as they were typed; empty where nothing was said of medicines
/// @param products   empty where nothing was said of products
/// @param left       the questions that were left, in order, and how
/// @param readRules  the urgent findings that were shown and read
/// @param brought    what came with a file that was opened and that no question asks
public record CaseDraft(
        Door door,
        CaseAnswers answers,
        Map<CaseField<Checklist>, Ticks> lists,
        Optional<List<String>> medicines,
        Optional<List<TypedProduct>> products,
        Map<String, Given> left,
        Set<String> readRules,
        Brought brought) {
    /// Who answers.
    public static final String WHO = CaseField.ANSWERED_BY.path();
    /// How a remark among the questions ends; it has no page.
    public static final String MARK = "/last";

    public CaseDraft {
        lists = Map.copyOf(lists);
        medicines = medicines.map(List::copyOf);
        products = products.map(List::copyOf);
        left = Collections.unmodifiableMap(new LinkedHashMap<>(left));
        readRules = Set.copyOf(readRules);
    }

    public static CaseDraft empty() {
        return empty(Door.TAKING);
    }

    private static CaseDraft empty(Door door) {
        return new CaseDraft(
                door,
                CaseAnswers.none(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Set.of(),
                Brought.NOTHING);
    }

    /// What is known of someone who came in here.
    public static CaseDraft through(Door door) {
        return door.begun(empty(door));
    }

    public <T> Optional<T> answer(CaseField<T> field) {
        return answers.get(field).known();
    }

    public Optional<Ticks> list(CaseField<Checklist> field) {
        return Optional.ofNullable(lists.get(field));
    }

    public List<TypedProduct> taken() {
        return products.orElse(List.of());
    }

    public boolean isAboutSomeoneElse() {
        return answer(CaseField.ANSWERED_BY)
                .filter(who -> who != AnsweredBy.SELF)
                .isPresent();
    }

    public <T> CaseDraft with(CaseField<T> field, T answer) {
        return new CaseDraft(door, answers.with(field, answer), lists, medicines, products, left, readRules, brought);
    }

    /// Without what was answered or ticked.
    public CaseDraft without(CaseField<?> field) {
        Map<CaseField<Checklist>, Ticks> next = new HashMap<>(lists);
        next.remove(field);
        return new CaseDraft(door, answers.without(field), next, medicines, products, left, readRules, brought);
    }

    public CaseDraft with(CaseField<Checklist> field, Ticks ticks) {
        Map<CaseField<Checklist>, Ticks> next = new HashMap<>(lists);
        next.put(field, ticks);
        return new CaseDraft(door, answers, next, medicines, products, left, readRules, brought);
    }

    public CaseDraft withMedicines(Optional<List<String>> names) {
        return new CaseDraft(door, answers, lists, names, products, left, readRules, brought);
    }

    public CaseDraft withProducts(Optional<List<TypedProduct>> all) {
        return new CaseDraft(door, answers, lists, medicines, all, left, readRules, brought);
    }

    public CaseDraft with(int index, TypedProduct product) {
        List<TypedProduct> next = new ArrayList<>(taken());
        next.set(index, product);
        return withProducts(Optional.of(next));
    }

    public boolean hasLeft(String step) {
        return left.containsKey(step);
    }

    public CaseDraft leaving(String step, Given how) {
        Map<String, Given> next = new LinkedHashMap<>(left);
        next.put(step, how);
        return having(next);
    }

    /// Questions whose step begins so are open again.
    public CaseDraft reopening(String stepPrefix) {
        return renaming(step -> Optional.of(step).filter(each -> !each.startsWith(stepPrefix)));
    }

    /// Questions under other names, or open again where there is no name for them any more.
    public CaseDraft renaming(Function<String, Optional<String>> names) {
        Map<String, Given> next = new LinkedHashMap<>();
        left.forEach((step, how) -> names.apply(step).ifPresent(name -> next.put(name, how)));
        return having(next);
    }

    private CaseDraft having(Map<String, Given> nowLeft) {
        return new CaseDraft(door, answers, lists, medicines, products, nowLeft, readRules, brought);
    }

    public CaseDraft reading(Set<String> rules) {
        Set<String> next = new LinkedHashSet<>(readRules);
        next.addAll(rules);
        return new CaseDraft(door, answers, lists, medicines, products, left, next, brought);
    }

    /// The question that was left before this one, or the last one where this one is new.
    public Optional<String> before(String step) {
        String before = null;
        for (String each : left.keySet()) {
            if (each.equals(step)) break;
            if (!each.endsWith(MARK) && !door.says(each)) before = each;
        }
        return Optional.ofNullable(before);
    }

    @Override
    public String toString() {
        return "CaseDraft";
    }
}
