package newleaf.web.journey.draft;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import newleaf.intake.AnsweredBy;
import newleaf.intake.CaseField;

/// What was typed so far. Immutable; never prints an answer.
///
/// @param fields    by path in `newleaf/case/1` (`person.age`): text, truth, numbers, lists and mappings;
///                  `unknown:` before the path of a list holds the ids in it that are not known
/// @param left      the questions that were left, in order, and how
/// @param readRules the urgent findings that were shown and read
public record CaseDraft(Map<String, Object> fields, Map<String, Given> left, Set<String> readRules) {
    /// Who answers.
    public static final String WHO = CaseField.ANSWERED_BY.path();
    public static final String UNKNOWN = "unknown:";
    /// How a remark among the questions ends; it has no page.
    public static final String MARK = "/last";

    public CaseDraft {
        fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        left = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(left));
        readRules = Set.copyOf(readRules);
    }

    public static CaseDraft empty() {
        return new CaseDraft(Map.of(), Map.of(), Set.of());
    }

    public Optional<Object> value(String path) {
        return Optional.ofNullable(fields.get(path));
    }

    public Optional<String> text(String path) {
        return value(path).filter(String.class::isInstance).map(String.class::cast);
    }

    public boolean isAboutSomeoneElse() {
        return text(WHO).filter(who -> !who.equals(AnsweredBy.SELF.label())).isPresent();
    }

    /// The entries of a list; empty where there is no list.
    public List<?> list(String path) {
        return value(path)
                .map(value -> value instanceof List<?> list ? list : List.of())
                .orElse(List.of());
    }

    public CaseDraft with(String path, Object value) {
        return changed(fields -> {
            fields.put(path, value);
            return fields;
        });
    }

    public CaseDraft without(String path) {
        return changed(fields -> {
            fields.remove(path);
            fields.remove(UNKNOWN + path);
            return fields;
        });
    }

    public boolean hasLeft(String step) {
        return left.containsKey(step);
    }

    public CaseDraft leaving(String step, Given how) {
        Map<String, Given> next = new LinkedHashMap<>(left);
        next.put(step, how);
        return new CaseDraft(fields, next, readRules);
    }

    /// Questions whose step begins so are open again.
    public CaseDraft reopening(String stepPrefix) {
        Map<String, Given> next = new LinkedHashMap<>(left);
        next.keySet().removeIf(step -> step.startsWith(stepPrefix));
        return new CaseDraft(fields, next, readRules);
    }

    /// Questions under other names, or open again where there is no name for them any more.
    public CaseDraft renaming(Function<String, Optional<String>> names) {
        Map<String, Given> next = new LinkedHashMap<>();
        left.forEach((step, how) -> names.apply(step).ifPresent(name -> next.put(name, how)));
        return new CaseDraft(fields, next, readRules);
    }

    public CaseDraft reading(Set<String> rules) {
        Set<String> next = new LinkedHashSet<>(readRules);
        next.addAll(rules);
        return new CaseDraft(fields, left, next);
    }

    /// The question that was left before this one, or the last one where this one is new.
    public Optional<String> before(String step) {
        String before = null;
        for (String each : left.keySet()) {
            if (each.equals(step)) break;
            if (!each.endsWith(MARK)) before = each;
        }
        return Optional.ofNullable(before);
    }

    private CaseDraft changed(UnaryOperator<Map<String, Object>> change) {
        return new CaseDraft(change.apply(new LinkedHashMap<>(fields)), left, readRules);
    }

    @Override
    public String toString() {
        return "CaseDraft";
    }
}
