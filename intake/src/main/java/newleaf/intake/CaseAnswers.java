package newleaf.intake;

import java.util.HashMap;
import java.util.Map;
import newleaf.documents.Answer;
import newleaf.documents.Section;
import newleaf.intake.AnswerKind.Single;

/// What was answered, field by field. Never prints an answer.
public final class CaseAnswers {
    private static final CaseAnswers NONE = new CaseAnswers(Map.of());

    private final Map<CaseField<?>, Object> given;

    private CaseAnswers(Map<CaseField<?>, Object> given) {
        this.given = Map.copyOf(given);
    }

    public static CaseAnswers none() {
        return NONE;
    }

    /// @throws IllegalArgumentException for a list: it is kept by itself
    @SuppressWarnings("unchecked")
    public <T> Answer<T> get(CaseField<T> field) {
        single(field);
        Object value = given.get(field);
        return value == null ? Answer.notKnown() : Answer.of((T) value);
    }

    public <T> CaseAnswers with(CaseField<T> field, T answer) {
        single(field);
        Map<CaseField<?>, Object> more = new HashMap<>(given);
        more.put(field, answer);
        return new CaseAnswers(more);
    }

    public CaseAnswers without(CaseField<?> field) {
        Map<CaseField<?>, Object> fewer = new HashMap<>(given);
        fewer.remove(field);
        return new CaseAnswers(fewer);
    }

    /// With every single answer that stands in this part of a document.
    ///
    /// @param group  the name of the part, as in `CaseField.group`
    public CaseAnswers reading(Section section, String group) {
        Map<CaseField<?>, Object> more = new HashMap<>(given);
        for (CaseField<?> field : CaseField.ALL) {
            if (!field.group().equals(group) || !(field.kind() instanceof Single<?> single)) continue;
            single.read(section, field.name()).known().ifPresent(value -> more.put(field, value));
        }
        return new CaseAnswers(more);
    }

    private static <T> Single<T> single(CaseField<T> field) {
        if (field.kind() instanceof Single<T> single) return single;
        throw new IllegalArgumentException(field + " is more than one answer");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseAnswers answers && given.equals(answers.given);
    }

    @Override
    public int hashCode() {
        return given.hashCode();
    }

    @Override
    public String toString() {
        return "CaseAnswers";
    }
}
