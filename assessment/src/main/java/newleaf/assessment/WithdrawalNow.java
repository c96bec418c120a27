package newleaf.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import newleaf.intake.CaseField;
import newleaf.intake.CaseFile;
import newleaf.intake.DiaryDay;
import newleaf.intake.history.Symptoms;
import newleaf.knowledge.SaidCard;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.Citation;

/// How much withdrawal there is now: from COWS, else the diary, else graded symptoms, else not known.
public final class WithdrawalNow {
    private static final int MODERATE_GRADE = 2;
    private static final int SEVERE_GRADE = 3;
    private static final int SEVERAL = 3;

    private final Shelves shelves;

    public WithdrawalNow(Shelves shelves) {
        this.shelves = shelves;
    }

    /// What it was read from, for the person to see.
    public enum ReadFrom {
        COWS,
        DIARY,
        SYMPTOMS,
        NOTHING
    }

    /// The grade, what it came from and who says that the bands lie there.
    public record Grade(Severity severity, ReadFrom readFrom, List<Citation> citations) {
        public Grade {
            citations = List.copyOf(citations);
        }

        @Override
        public String toString() {
            return "Grade";
        }
    }

    public Grade of(CaseFile caseFile) {
        return caseFile.answer(CaseField.COWS)
                .known()
                .map(this::fromCows)
                .or(() -> diary(caseFile).map(this::fromDiary))
                .or(() -> fromSymptoms(caseFile.symptoms()))
                .orElse(new Grade(Severity.UNKNOWN, ReadFrom.NOTHING, List.of()));
    }

    private Grade fromCows(double score) {
        Severity severity = score >= from("parameter-cows-severe")
                ? Severity.SEVERE
                : score >= from("parameter-cows-moderately-severe")
                        ? Severity.MODERATELY_SEVERE
                        : score >= from("parameter-cows-moderate")
                                ? Severity.MODERATE
                                : score >= from("parameter-cows-mild") ? Severity.MILD : Severity.NONE;
        return new Grade(severity, ReadFrom.COWS, sources("parameter-cows-mild"));
    }

    private Grade fromDiary(double score) {
        Severity severity = score >= from("parameter-diary-severe")
                ? Severity.SEVERE
                : score >= from("parameter-diary-moderate")
                        ? Severity.MODERATE
                        : score >= from("parameter-diary-mild") ? Severity.MILD : Severity.NONE;
        return new Grade(severity, ReadFrom.DIARY, sources("parameter-diary-mild"));
    }

    /// Our own reading of graded symptoms (card `evidence-graded-symptoms`): several severe ones are severe,
    /// one severe or several moderate ones are moderate, any other is mild.
    private Optional<Grade> fromSymptoms(Symptoms symptoms) {
        if (!symptoms.areAllGraded()) return Optional.empty();
        Set<String> present = symptoms.present();
        long severe = present.stream()
                .filter(id -> graded(symptoms, id) >= SEVERE_GRADE)
                .count();
        long moderate = present.stream()
                .filter(id -> graded(symptoms, id) >= MODERATE_GRADE)
                .count();
        Severity severity = severe >= SEVERAL
                ? Severity.SEVERE
                : severe > 0 || moderate >= SEVERAL
                        ? Severity.MODERATE
                        : present.isEmpty() ? Severity.NONE : Severity.MILD;
        List<Citation> citations =
                SaidCard.EVIDENCE_GRADED_SYMPTOMS.evidence(shelves).head().citations();
        return Optional.of(new Grade(severity, ReadFrom.SYMPTOMS, citations));
    }

    private static int graded(Symptoms symptoms, String id) {
        return symptoms.grades().getOrDefault(id, 0);
    }

    private static Optional<Double> diary(CaseFile caseFile) {
        return caseFile.answer(CaseField.DIARY_SCORE)
                .known()
                .or(() -> caseFile.diary().stream()
                        .filter(day -> day.date().equals(caseFile.asOf()))
                        .findFirst()
                        .map(DiaryDay::diary)
                        .flatMap(answer -> answer.known()));
    }

    private double from(String parameter) {
        return shelves.parameter(parameter).value();
    }

    private List<Citation> sources(String parameter) {
        return shelves.parameter(parameter).head().citations();
    }
}
