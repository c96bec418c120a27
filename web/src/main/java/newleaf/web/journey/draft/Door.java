package newleaf.web.journey.draft;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import newleaf.documents.Labelled;
import newleaf.intake.AnsweredBy;
import newleaf.intake.CaseField;

/// Where someone came in. What a door says is not asked again.
public enum Door implements Labelled {
    /// Takes it and wants to cut down or stop.
    TAKING(AnsweredBy.SELF, Optional.of(false)),
    /// Has stopped and feels bad.
    STOPPED(AnsweredBy.SELF, Optional.of(true)),
    /// Stopped a while ago.
    BEFORE(AnsweredBy.SELF, Optional.of(true)),
    /// Is this a problem?
    PROBLEM(AnsweredBy.SELF, Optional.empty()),
    WORRIED(AnsweredBy.FAMILY, Optional.empty()),
    CLINICIAN(AnsweredBy.CLINICIAN, Optional.empty());

    private final AnsweredBy who;
    private final Optional<Boolean> isStopped;

    Door(AnsweredBy who, Optional<Boolean> isStopped) {
        this.who = who;
        this.isStopped = isStopped;
    }

    public static Optional<Door> labelled(String label) {
        return Arrays.stream(values())
                .filter(door -> door.label().equals(label))
                .findFirst();
    }

    @Override
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether this question is answered by the door itself.
    public boolean says(String step) {
        return step.equals(CaseField.ANSWERED_BY.path())
                || (isStopped.isPresent() && step.equals(CaseField.STOPPED.path()));
    }

    CaseDraft begun(CaseDraft empty) {
        CaseDraft draft = empty.with(CaseField.ANSWERED_BY, who).leaving(CaseDraft.WHO, Given.ANSWERED);
        return isStopped
                .map(stopped ->
                        draft.with(CaseField.STOPPED, stopped).leaving(CaseField.STOPPED.path(), Given.ANSWERED))
                .orElse(draft);
    }
}
