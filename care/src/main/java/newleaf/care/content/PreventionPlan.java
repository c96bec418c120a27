package newleaf.care.content;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.care.content.field.Asked;
import newleaf.care.content.field.Check;
import newleaf.care.content.field.Written;
import newleaf.documents.Labelled;
import org.jspecify.annotations.Nullable;

/// What the person wrote down against a return to use.
///
/// @param parts     of each part, in order; none where nothing is said
/// @param ifThens   that are active
/// @param reviewed  when they last looked through it
public record PreventionPlan(Map<Part, List<String>> parts, List<IfThen> ifThens, Optional<LocalDate> reviewed)
        implements Content {
    /// More of them than this help nobody.
    public static final int MOST_IF_THENS = 3;

    /// Nothing said.
    public static final PreventionPlan BLANK = new PreventionPlan(Map.of(), List.of(), Optional.empty());

    private static final int MOST = 30;

    /// A part of it. Its label is a field of the format.
    public enum Part implements Labelled {
        /// That it may come.
        SIGNS,
        /// Where and when it is hardest.
        PLACES,
        /// What helps through it, in order.
        STEPS,
        /// Whom to call, by name.
        CALLS,
        REASONS,
        /// What to do on most days.
        GREEN,
        /// What to do at two signs.
        YELLOW,
        /// What to do after taking some, or just before.
        RED,
        /// What to do when thoughts turn dark.
        SAFETY;

        /// Parts that were there from the first are written even where they are empty.
        private boolean isFromTheFirst() {
            return compareTo(REASONS) <= 0;
        }

        private int longest() {
            return this == CALLS ? Asked.NAME : Asked.WORDS;
        }
    }

    /// A moment, and what to do in it.
    public record IfThen(String when, String then) {
        public IfThen {
            Check.text("if", when, Asked.WORDS);
            Check.text("then", then, Asked.WORDS);
        }

        static IfThen read(Asked asked) {
            return new IfThen(asked.text("if", Asked.WORDS), asked.text("then", Asked.WORDS));
        }

        private Map<String, @Nullable Object> written() {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("if", when);
            fields.put("then", then);
            return fields;
        }

        @Override
        public String toString() {
            return "IfThen";
        }
    }

    public PreventionPlan {
        Map<Part, List<String>> checked = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            checked.put(part, Check.texts(part.label(), parts.getOrDefault(part, List.of()), MOST, part.longest()));
        }
        parts = Collections.unmodifiableMap(checked);
        ifThens = List.copyOf(ifThens);
        if (ifThens.size() > MOST_IF_THENS) throw new IllegalArgumentException("three if-thens are active at most");
    }

    static PreventionPlan read(Asked asked) {
        Map<Part, List<String>> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            parts.put(
                    part,
                    part.isFromTheFirst()
                            ? asked.texts(part.label(), MOST, part.longest())
                            : asked.maybeTexts(part.label(), MOST, part.longest()));
        }
        return new PreventionPlan(
                parts, asked.maybeEach("ifThens", MOST_IF_THENS, IfThen::read), asked.maybeDate("reviewed"));
    }

    public List<String> of(Part part) {
        return parts.getOrDefault(part, List.of());
    }

    /// The same with another part; all else stays.
    public PreventionPlan with(Part part, List<String> texts) {
        Map<Part, List<String>> changed = new EnumMap<>(parts);
        changed.put(part, texts);
        return new PreventionPlan(changed, ifThens, reviewed);
    }

    public PreventionPlan with(List<IfThen> others) {
        return new PreventionPlan(parts, others, reviewed);
    }

    public PreventionPlan lookedAt(LocalDate day) {
        return new PreventionPlan(parts, ifThens, Optional.of(day));
    }

    public boolean isBlank() {
        return ifThens.isEmpty() && parts.values().stream().allMatch(List::isEmpty);
    }

    @Override
    public Kind kind() {
        return Kind.PREVENTION_PLAN;
    }

    @Override
    public Map<String, @Nullable Object> written() {
        Written written = new Written();
        parts.forEach((part, texts) -> {
            if (part.isFromTheFirst() || !texts.isEmpty()) written.with(part.label(), texts);
        });
        if (!ifThens.isEmpty())
            written.with("ifThens", ifThens.stream().map(IfThen::written).toList());
        return written.with("reviewed", reviewed).fields();
    }

    @Override
    public String toString() {
        return "PreventionPlan";
    }
}
