package newleaf.taper.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import newleaf.documents.Answer;
import newleaf.documents.Labelled;
import newleaf.documents.Section;
import newleaf.taper.plan.PlanFile.Agreed;
import newleaf.taper.plan.PlanFile.Baseline;
import newleaf.taper.plan.PlanFile.Ended;
import newleaf.taper.plan.PlanFile.Hold;
import newleaf.taper.plan.PlanFile.Pause;
import newleaf.taper.plan.PlanFile.Slow;
import org.jspecify.annotations.Nullable;

/// Reads and writes what a plan file remembers beside its versions.
final class PlanMemoryDocument {
    private static final int BASELINE_DAYS = 366;
    private static final int LONGEST = 20_000;

    private PlanMemoryDocument() {}

    static Map<String, @Nullable Object> written(Ended ended) {
        return new Written()
                .with("on", ended.on().toString())
                .with("why", ended.why().label())
                .fields();
    }

    static Map<String, @Nullable Object> written(Agreed agreed) {
        return new Written()
                .with("with", agreed.with())
                .with("on", agreed.on().toString())
                .fields();
    }

    static Map<String, @Nullable Object> written(Baseline baseline) {
        return new Written()
                .with("diary", baseline.diary())
                .with("craving", baseline.craving())
                .with("sleepHours", baseline.sleepHours())
                .with("days", baseline.days())
                .fields();
    }

    static Map<String, @Nullable Object> written(Pause pause) {
        return new Written()
                .with("from", pause.from().toString())
                .with("to", pause.to().toString())
                .fields();
    }

    static Map<String, @Nullable Object> written(Hold hold) {
        return new Written()
                .with("from", hold.from().toString())
                .with("until", hold.until().map(LocalDate::toString))
                .with("why", hold.why().label())
                .fields();
    }

    static Map<String, @Nullable Object> written(Slow slow) {
        return new Written()
                .with("on", slow.on().toString())
                .with("stepFrom", slow.stepFrom().toString())
                .with("days", slow.days())
                .fields();
    }

    static Optional<Agreed> agreed(Section root) {
        return root.mapping("agreed").known().flatMap(section -> {
            if (!section.isPresent("with")) section.problem("with", "is missing; write a name or a role");
            Answer<String> with = section.text("with", Agreed.LONGEST);
            Answer<LocalDate> on = date(section, "on");
            section.nothingElse();
            return with.flatMap(name -> on.map(day -> new Agreed(name, day))).known();
        });
    }

    static Optional<Ended> ended(Section root) {
        return root.mapping("ended").known().flatMap(section -> {
            Answer<LocalDate> on = date(section, "on");
            Ended.Why why = reason(section, Ended.Why.values());
            section.nothingElse();
            return on.known().map(day -> new Ended(day, why));
        });
    }

    static Baseline baseline(Section root) {
        Section section = root.section("baseline");
        Baseline baseline = new Baseline(
                section.number("diary", 0, 100).known(),
                section.number("craving", 0, 10).known(),
                section.number("sleepHours", 0, 24).known(),
                section.whole("days", 0, BASELINE_DAYS).known().orElse(0.0).intValue());
        section.nothingElse();
        return baseline;
    }

    static List<Pause> pauses(Section root) {
        return each(root, "pauses", section -> {
            Answer<LocalDate> from = date(section, "from");
            Answer<LocalDate> to = date(section, "to");
            ordered(section, from, "to", to);
            return from.flatMap(first -> to.map(last -> new Pause(first, last))).known();
        });
    }

    static List<Hold> holds(Section root) {
        return each(root, "holds", section -> {
            Answer<LocalDate> from = date(section, "from");
            Answer<LocalDate> until = section.date("until");
            ordered(section, from, "until", until);
            Hold.Cause why = reason(section, Hold.Cause.values());
            return from.known().map(first -> new Hold(first, until.known(), why));
        });
    }

    static List<Slow> slows(Section root) {
        return each(root, "slows", section -> {
            Answer<LocalDate> on = date(section, "on");
            Answer<LocalDate> step = date(section, "stepFrom");
            int days = section.whole("days", 0, LONGEST).known().orElse(0.0).intValue();
            return on.flatMap(day -> step.map(first -> new Slow(day, first, days)))
                    .known();
        });
    }

    private static <T> List<T> each(Section root, String name, Function<Section, Optional<T>> read) {
        return root.sections(name).known().orElse(List.of()).stream()
                .flatMap(section -> {
                    Optional<T> one = read.apply(section);
                    section.nothingElse();
                    return one.stream();
                })
                .toList();
    }

    private static Answer<LocalDate> date(Section section, String name) {
        return PlanDocument.day(section, name, "write a date");
    }

    /// The first one where none is given.
    private static <E extends Enum<E> & Labelled> E reason(Section section, E[] values) {
        return section.oneOf("why", values).known().orElse(values[0]);
    }

    private static void ordered(Section section, Answer<LocalDate> from, String name, Answer<LocalDate> to) {
        boolean isBefore = from.known()
                .flatMap(first -> to.known().filter(last -> last.isBefore(first)))
                .isPresent();
        if (isBefore) section.problem(name, "is before `from`");
    }
}
