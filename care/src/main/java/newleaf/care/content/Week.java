package newleaf.care.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.care.content.field.Asked;
import newleaf.care.content.field.Written;
import newleaf.documents.Labelled;
import org.jspecify.annotations.Nullable;

/// What a person says of their week: their own word on the plan, and what is new since the last one. What was not said
/// is not known.
///
/// @param hold     to stay on this amount (yes), or to go on (no)
/// @param easy     whether these days were easy
/// @param strain   whether something new weighs on them
/// @param changed  what is new
/// @param nothing  whether they said that nothing is
public record Week(
        Optional<Boolean> hold,
        Optional<Boolean> easy,
        Optional<Boolean> illness,
        Optional<Boolean> strain,
        List<Change> changed,
        boolean nothing)
        implements Content {
    /// What can change what is safe.
    public enum Change implements Labelled {
        PREGNANCY,
        ILLNESS,
        MEDICINE,
        SUBSTANCE,
        PRODUCT,
        PLACE
    }

    /// Nothing said.
    public static final Week BLANK =
            new Week(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), false);

    public Week {
        changed = List.copyOf(changed);
        if (nothing && !changed.isEmpty()) throw new IllegalArgumentException("something is new, or nothing is");
    }

    public static Week holding(boolean holds) {
        return new Week(Optional.of(holds), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), false);
    }

    /// One more week on this step: a new strain, whatever it is.
    public static Week slowing() {
        return new Week(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(true), List.of(), false);
    }

    /// How the days were.
    public static Week were(boolean easy) {
        return new Week(Optional.empty(), Optional.of(easy), Optional.empty(), Optional.empty(), List.of(), false);
    }

    /// This, and what was said after it.
    public Week then(Week later) {
        return new Week(
                later.hold.or(() -> hold),
                later.easy.or(() -> easy),
                later.illness.or(() -> illness),
                later.strain.or(() -> strain),
                later.nothing
                        ? List.of()
                        : Stream.concat(changed.stream(), later.changed.stream())
                                .distinct()
                                .toList(),
                later.nothing);
    }

    static Week read(Asked asked) {
        return new Week(
                asked.maybeTruth("hold"),
                asked.maybeTruth("easy"),
                asked.maybeTruth("illness"),
                asked.maybeTruth("strain"),
                asked.labels("changed", Change.values()),
                asked.truth("nothing"));
    }

    @Override
    public Kind kind() {
        return Kind.WEEK;
    }

    @Override
    public Map<String, @Nullable Object> written() {
        return new Written()
                .with("hold", hold)
                .with("easy", easy)
                .with("illness", illness)
                .with("strain", strain)
                .with("changed", changed.stream().map(Labelled::label).toList())
                .with("nothing", nothing)
                .fields();
    }

    @Override
    public String toString() {
        return "Week";
    }
}
