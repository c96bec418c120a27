package newleaf.guidance.internal;

import java.util.Set;
import java.util.function.Function;
import newleaf.documents.Answer;
import newleaf.documents.Labelled;
import newleaf.documents.Truth;
import newleaf.guidance.finding.Origin;
import newleaf.guidance.finding.Origin.How;
import newleaf.intake.AnswerKind;
import newleaf.intake.CaseField;
import newleaf.intake.history.Checklist;

/// A named function over the case, and where it is read there.
record FactDefinition(String name, FactType type, Function<Subject, Fact> read, Function<Subject, Origin> origin) {
    /// An answer just as it was given. What is measured and was not taken compares as false with everything, so that no
    /// rule waits for it.
    static FactDefinition given(CaseField<?> field) {
        String name = field.fact().orElseThrow();
        Function<Subject, Fact> read = field.isMeasured()
                ? subject -> Fact.known(name, plain(field, subject).known().orElse(Double.NaN))
                : subject -> fact(name, plain(field, subject), field);
        return new FactDefinition(name, type(field), read, subject -> new Origin(field.path(), How.SAID));
    }

    /// An answer that is implied or worked out where nobody gave it.
    static FactDefinition orImplied(
            String name, FactType type, CaseField<?> field, Function<Subject, ? extends Answer<?>> answer) {
        return orImplied(name, type, field, answer, _ -> field);
    }

    /// @param missing  which field would have to be answered to know it
    static FactDefinition orImplied(
            String name,
            FactType type,
            CaseField<?> field,
            Function<Subject, ? extends Answer<?>> answer,
            Function<Subject, CaseField<?>> missing) {
        return new FactDefinition(
                name,
                type,
                subject -> fact(name, answer.apply(subject), missing.apply(subject)),
                subject -> new Origin(
                        field.path(), subject.caseFile().answer(field).isKnown() ? How.SAID : How.IMPLIED));
    }

    /// What is taken from a field in one way.
    static FactDefinition truth(String name, Function<Subject, Truth> truth, CaseField<?> field, How how) {
        return truth(name, truth, _ -> Set.of(field.path()), _ -> new Origin(field.path(), how));
    }

    static FactDefinition truth(
            String name,
            Function<Subject, Truth> truth,
            Function<Subject, Set<String>> missing,
            Function<Subject, Origin> origin) {
        Function<Subject, Fact> read = subject -> switch (truth.apply(subject)) {
            case YES -> Fact.known(name, true);
            case NO -> Fact.known(name, false);
            case NOT_KNOWN -> Fact.notKnown(name, missing.apply(subject));
        };
        return new FactDefinition(name, FactType.TRUTH, read, origin);
    }

    /// One thing of a list.
    static FactDefinition listed(
            String prefix, String id, CaseField<Checklist> field, Function<Subject, Checklist> list) {
        return truth(
                FactTable.named(prefix, id),
                subject -> list.apply(subject).has(id),
                subject -> Set.of(missing(list.apply(subject), field, id)),
                _ -> new Origin(field.path(), How.LISTED));
    }

    /// What someone said without being asked for it. Not said, no rule waits for it.
    static FactDefinition said(String name, Function<Subject, Truth> truth, CaseField<?> field) {
        return new FactDefinition(
                name,
                FactType.TRUTH,
                subject -> Fact.known(name, truth.apply(subject) == Truth.YES),
                _ -> new Origin(field.path(), How.SAID));
    }

    /// What would have to be answered: the list where there is none, else the one thing.
    static String missing(Checklist list, CaseField<Checklist> field, String id) {
        return list.isGiven() ? field.entry(id) : field.path();
    }

    private static Fact fact(String name, Answer<?> answer, CaseField<?> missing) {
        return answer.known()
                .<Fact>map(value -> Fact.known(name, value))
                .orElseGet(() -> Fact.notKnown(name, Set.of(missing.path())));
    }

    /// As conditions see it: a word for one of a few.
    private static <T> Answer<Object> plain(CaseField<T> field, Subject subject) {
        return subject.caseFile().answer(field).map(value -> value instanceof Labelled word ? word.label() : value);
    }

    private static FactType type(CaseField<?> field) {
        return switch (field.kind()) {
            case AnswerKind.Decimal _, AnswerKind.Whole _ -> FactType.NUMBER;
            case AnswerKind.YesOrNo _ -> FactType.TRUTH;
            case AnswerKind.Choice<?> _ -> FactType.TEXT;
            case AnswerKind.NumberOrRange _,
                    AnswerKind.Words _,
                    AnswerKind.Code _,
                    AnswerKind.Day _,
                    AnswerKind.OneNumber _,
                    AnswerKind.HoursOfDay _,
                    AnswerKind.Earlier _,
                    AnswerKind.Cost _,
                    AnswerKind.Listed _,
                    AnswerKind.Rows _,
                    AnswerKind.Asked _ -> throw new IllegalArgumentException(field + " is no fact");
        };
    }
}
