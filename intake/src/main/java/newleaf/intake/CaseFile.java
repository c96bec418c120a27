package newleaf.intake;

import java.time.LocalDate;
import java.util.List;
import newleaf.documents.Answer;
import newleaf.documents.Truth;
import newleaf.intake.history.Checklist;
import newleaf.intake.history.History;
import newleaf.intake.history.Symptoms;
import newleaf.intake.use.Product;
import newleaf.intake.use.Use;

/// All that is known of one person on one day: single answers by field, and lists.
///
/// @param answers  the day is always among them
public record CaseFile(
        CaseAnswers answers,
        Answer<List<Product>> products,
        Checklist reasons,
        History history,
        Checklist criteria,
        Checklist signs,
        Symptoms symptoms,
        List<Limits.Frozen> frozen,
        List<DiaryDay> diary) {
    private static final String FAILED_ATTEMPTS = "failed-attempts";

    public CaseFile {
        frozen = List.copyOf(frozen);
        diary = List.copyOf(diary);
    }

    /// With another diary.
    public CaseFile with(List<DiaryDay> days) {
        return new CaseFile(answers, products, reasons, history, criteria, signs, symptoms, frozen, days);
    }

    public <T> Answer<T> answer(CaseField<T> field) {
        return answers.get(field);
    }

    public LocalDate asOf() {
        return answer(CaseField.AS_OF).known().orElseThrow();
    }

    public AnsweredBy answeredBy() {
        return answer(CaseField.ANSWERED_BY).known().orElse(AnsweredBy.SELF);
    }

    public Person person() {
        return new Person(answers);
    }

    public Use use() {
        return new Use(
                products,
                answer(CaseField.GRAMS_PER_DAY),
                answer(CaseField.DOSES_PER_DAY),
                answer(CaseField.DAYS_PER_WEEK),
                answer(CaseField.DURATION),
                answer(CaseField.HOURS_SINCE_LAST_DOSE),
                answer(CaseField.STOPPED),
                answer(CaseField.DOSE_HOURS),
                answer(CaseField.AMOUNT_CONFIRMED),
                reasons,
                answer(CaseField.ESCALATED),
                answer(CaseField.PREVIOUS_ATTEMPTS));
    }

    public Goal goal() {
        return new Goal(answers);
    }

    public Limits limits() {
        return new Limits(
                answer(CaseField.LARGEST_CUT),
                answer(CaseField.SMALLEST_INTERVAL),
                answer(CaseField.CEILING),
                answer(CaseField.SUPPLY),
                frozen,
                answer(CaseField.CLINICIAN_REASON));
    }

    /// Whether an earlier attempt to cut down or stop did not last.
    public boolean hasTriedBefore() {
        return use().previousAttempts().is(times -> times >= 1) == Truth.YES
                || signs().has(FAILED_ATTEMPTS) == Truth.YES;
    }

    @Override
    public String toString() {
        return "CaseFile";
    }
}
