package newleaf.web.day;

import java.util.List;
import java.util.Optional;
import newleaf.care.Current;
import newleaf.care.content.Answers;
import newleaf.care.content.Kind;
import newleaf.guidance.Assessment;
import newleaf.guidance.situation.Reader;
import newleaf.guidance.wiring.Guidance;
import newleaf.intake.CaseFile;
import newleaf.intake.read.Intake;
import newleaf.intake.use.Product;
import newleaf.web.member.Own;

/// What a person last answered about themselves.
public final class Answered {
    private final Intake intake;
    private final Guidance guidance;

    public Answered(Guidance guidance) {
        this.guidance = guidance;
        this.intake = new Intake(guidance.library().shelves());
    }

    /// Empty where nothing was answered, or a card it names has left its shelf since.
    public Optional<CaseFile> caseFile(Own own) {
        return read(own).caseFile();
    }

    /// What follows from that.
    public Optional<Assessment> assessed(Own own) {
        Read read = read(own);
        return read.caseFile().map(caseFile -> own.atHand(Assessment.class, read.latest(), () -> assessed(caseFile)));
    }

    /// @param latest  sequence of the answers it was read of
    private record Read(long latest, Optional<CaseFile> caseFile) {
        @Override
        public String toString() {
            return "Read";
        }
    }

    /// Anew only where something was answered since.
    private Read read(Own own) {
        long latest = own.latest(Kind.ANSWERS);
        return own.atHand(Read.class, latest, () -> new Read(latest, readAnew(own)));
    }

    private Optional<CaseFile> readAnew(Own own) {
        return own.of(Kind.ANSWERS)
                .lastSaid()
                .map(Current::content)
                .flatMap(content -> content instanceof Answers answers
                        ? answers.answered(intake).usable()
                        : Optional.empty());
    }

    public Assessment assessed(CaseFile caseFile) {
        return guidance.to(Reader.of(caseFile.answeredBy())).assess().of(caseFile);
    }

    public static List<Product> products(Optional<CaseFile> caseFile) {
        return caseFile.flatMap(each -> each.products().known()).orElse(List.of());
    }

    @Override
    public String toString() {
        return "Answered";
    }
}
