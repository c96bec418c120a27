package newleaf.intake;

import java.time.LocalDate;
import java.util.List;
import newleaf.intake.history.Checklist;
import newleaf.intake.history.History;
import newleaf.intake.history.Symptoms;
import newleaf.intake.use.Use;

/// All that is known of one person on one day.
public record CaseFile(
        LocalDate asOf,
        AnsweredBy answeredBy,
        Person person,
        Use use,
        History history,
        Checklist criteria,
        Checklist signs,
        Symptoms symptoms,
        Scores scores,
        Vitals vitals,
        Labs labs,
        Safety safety,
        Situation situation,
        Goal goal,
        Limits limits,
        List<DiaryDay> diary) {
    public CaseFile {
        diary = List.copyOf(diary);
    }

    @Override
    public String toString() {
        return "CaseFile";
    }
}
