package newleaf.web.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newleaf.documents.Reading;
import newleaf.guidance.Assessment;
import newleaf.intake.CaseFile;
import newleaf.intake.history.TypedMedicine;
import newleaf.intake.read.Intake;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.draft.TypedCase;

/// Reads drafts with the reader that the command line has, and assesses them.
public final class Cases {
    private static final int LARGEST_BYTES = 64_000;

    private final Reader reader;
    private final Assessor assessor;
    private final Clock clock;

    public Cases(Reader reader, Assessor assessor, Clock clock) {
        this.reader = reader;
        this.assessor = assessor;
        this.clock = clock;
    }

    /// Reads a document on a day.
    public interface Reader {
        Reading<CaseFile> read(byte[] document, LocalDate today);
    }

    /// Assesses a case.
    public interface Assessor {
        Assessment of(CaseFile caseFile);
    }

    /// What a draft says today, not read yet.
    CaseFile typed(CaseDraft draft) {
        return TypedCase.of(draft, LocalDate.now(clock));
    }

    /// Empty when the draft is larger than what is kept.
    Optional<Reading<CaseFile>> read(CaseFile typed) {
        byte[] document = Intake.write(typed);
        return document.length > LARGEST_BYTES ? Optional.empty() : Optional.of(reader.read(document, typed.asOf()));
    }

    Assessment assess(CaseFile caseFile) {
        return assessor.of(caseFile);
    }

    public List<TypedMedicine> medicines(CaseDraft draft) {
        return read(typed(draft))
                .flatMap(Reading::usable)
                .map(caseFile -> caseFile.history().medications().typed())
                .orElse(List.of());
    }
}
