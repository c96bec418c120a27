package newleaf.intake.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import newleaf.documents.Answer;
import newleaf.documents.Section;
import newleaf.intake.CaseField;
import newleaf.intake.Limits;

/// Reads the days of `limits` on which nothing may change.
final class FrozenReader {
    private FrozenReader() {}

    static List<Limits.Frozen> frozen(Section limits) {
        List<Limits.Frozen> frozen = new ArrayList<>();
        for (Section section : limits.sections(CaseField.FROZEN.name()).known().orElse(List.of())) {
            Answer<LocalDate> from = section.date("from");
            Answer<LocalDate> to = section.date("to");
            section.nothingElse();
            if (!section.isPresent("from")) section.problem("from", "is missing; write the first day");
            if (!section.isPresent("to")) section.problem("to", "is missing; write the last day");
            from.known()
                    .ifPresent(first -> to.known().ifPresent(last -> {
                        if (last.isBefore(first)) section.problem("to", "is before `from`");
                        frozen.add(new Limits.Frozen(first, last));
                    }));
        }
        return frozen;
    }
}
