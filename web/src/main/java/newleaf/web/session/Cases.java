package newleaf.web.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newleaf.documents.Reading;
import newleaf.guidance.Assessment;
import newleaf.intake.CaseFile;
import newleaf.intake.history.TypedMedicine;
import newleaf.web.journey.draft.CaseDocument;
import newleaf.web.journey.draft.CaseDraft;

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

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Empty when the draft is larger than what is kept.
    Optional<Reading<CaseFile>> read(CaseDraft draft) {
        byte[] document = CaseDocument.of(draft);
        return document.length > LARGEST_BYTES ? Optional.empty() : Optional.of(reader.read(document, today()));
    }

    Assessment assess(CaseFile caseFile) {
        return assessor.of(caseFile);
    }

    public List<TypedMedicine> medicines(CaseDraft draft) {
        return read(draft)
                .flatMap(Reading::usable)
                .map(caseFile -> caseFile.history().medications().typed())
                .orElse(List.of());
    }
}
