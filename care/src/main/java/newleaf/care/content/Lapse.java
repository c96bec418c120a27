package newleaf.care.content;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.care.content.field.Asked;
import newleaf.care.content.field.Check;
import newleaf.care.content.field.Written;
import newleaf.documents.Labelled;
import newleaf.units.AmountUnit;
import newleaf.units.Checks;
import org.jspecify.annotations.Nullable;

/// A time of taking again, or of taking more than was planned: an episode with a length and something learnt from it.
///
/// @param to      the last day; empty while it goes on
/// @param what    what happened, in the person's words
/// @param most    on the day on which most was taken, in `unit`; empty where nobody knows
/// @param which   of what; empty where it was not said
/// @param around  what was going on
public record Lapse(
        LocalDate from,
        Optional<LocalDate> to,
        Optional<String> what,
        Optional<String> learnt,
        Optional<Double> most,
        Optional<AmountUnit> unit,
        Optional<Which> which,
        List<Around> around)
        implements Content {
    private static final double MOST = 100_000;

    /// What was taken.
    public enum Which implements Labelled {
        USUAL,
        SEVEN_HYDROXY,
        ANOTHER,
        NOT_SURE
    }

    /// What was going on.
    public enum Around implements Labelled {
        BODY,
        SLEEP,
        STRESS,
        COMPANY,
        THERE
    }

    public Lapse {
        what.ifPresent(each -> Check.text("what", each, Asked.WORDS));
        learnt.ifPresent(each -> Check.text("learnt", each, Asked.WORDS));
        most.ifPresent(each -> Checks.within("most", each, 0, MOST));
        if (most.isPresent() && unit.isEmpty()) throw new IllegalArgumentException("an amount has its unit");
        around = Arrays.stream(Around.values()).filter(around::contains).toList();
        Check.order(from, to);
    }

    /// Of which no more is known.
    public Lapse(LocalDate from, Optional<LocalDate> to, Optional<String> what, Optional<String> learnt) {
        this(from, to, what, learnt, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    static Lapse read(Asked asked) {
        return new Lapse(
                asked.date("from"),
                asked.maybeDate("to"),
                asked.maybeText("what", Asked.WORDS),
                asked.maybeText("learnt", Asked.WORDS),
                asked.maybeNumber("most", 0, MOST),
                asked.maybeUnit("unit"),
                asked.maybeOneOf("which", Which.values()),
                asked.maybeLabels("around", Around.values()));
    }

    /// With another end, and another thing learnt.
    public Lapse ending(Optional<LocalDate> end, Optional<String> learntNow) {
        return new Lapse(from, end, what, learntNow, most, unit, which, around);
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
    }

    /// Something else may have been taken, or it is not known.
    public boolean isOfAnother() {
        return which.filter(each -> each != Which.USUAL).isPresent();
    }

    @Override
    public Kind kind() {
        return Kind.LAPSE;
    }

    @Override
    public Map<String, @Nullable Object> written() {
        Written written = new Written()
                .with("from", from)
                .with("to", to)
                .with("what", what)
                .with("learnt", learnt)
                .with("most", most)
                .with("unit", unit.map(AmountUnit::label))
                .with("which", which.map(Labelled::label));
        if (around.isEmpty()) return written.fields();
        return written.with("around", around.stream().map(Labelled::label).toList())
                .fields();
    }

    @Override
    public String toString() {
        return "Lapse";
    }
}
