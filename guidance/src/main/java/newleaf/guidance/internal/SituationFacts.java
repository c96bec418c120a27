package newleaf.guidance.internal;

import java.util.List;
import java.util.Set;
import newleaf.documents.Truth;
import newleaf.intake.AnsweredBy;
import newleaf.intake.Goal;
import newleaf.intake.Safety;
import newleaf.intake.Situation;

/// Facts about safety now, the surroundings and the aim.
final class SituationFacts {
    private SituationFacts() {}

    static List<FactDefinition> all() {
        return List.of(
                FactDefinition.text("suicidal", subject -> safety(subject).suicidal(), "safety.suicidal"),
                FactDefinition.truth("unresponsive", subject -> safety(subject).unresponsive(), "safety.unresponsive"),
                FactDefinition.truth(
                        "cannot_drink", subject -> safety(subject).vomitingCannotDrink(), "safety.vomitingCannotDrink"),
                FactDefinition.truth("safe_home", subject -> situation(subject).safeHome(), "situation.safeHome"),
                FactDefinition.truth(
                        "someone_present", subject -> situation(subject).someonePresent(), "situation.someonePresent"),
                FactDefinition.truth(
                        "can_attend_daily", subject -> situation(subject).canAttendDaily(), "situation.canAttendDaily"),
                FactDefinition.truth(
                        "naloxone_at_home", subject -> situation(subject).naloxoneAtHome(), "situation.naloxoneAtHome"),
                FactDefinition.truth(
                        "observed",
                        subject -> situation(subject).setting().is(setting -> !setting.equals("home")),
                        subject -> Set.of("situation.setting")),
                isIn("in_emergency_department", Set.of("emergency-department")),
                isIn("in_hospital", Set.of("hospital", "intensive-care")),
                FactDefinition.said(
                        "said_alone",
                        subject -> situation(subject).someonePresent().is(present -> !present)),
                FactDefinition.said(
                        "said_cannot_attend",
                        subject -> situation(subject).canAttendDaily().is(can -> !can)),
                FactDefinition.truth(
                        "about_someone_else",
                        subject -> Truth.of(subject.caseFile().answeredBy() == AnsweredBy.FAMILY),
                        subject -> Set.of("answeredBy")),
                FactDefinition.text("aim", subject -> goal(subject).aim(), "goal.aim"),
                FactDefinition.text("approach", subject -> goal(subject).approach(), "goal.approach"));
    }

    /// Where the person is already. Not said, no rule waits for it: vital signs ask for it when they are there.
    private static FactDefinition isIn(String name, Set<String> settings) {
        return FactDefinition.said(name, subject -> situation(subject).setting().is(settings::contains));
    }

    private static Safety safety(Subject subject) {
        return subject.caseFile().safety();
    }

    private static Situation situation(Subject subject) {
        return subject.caseFile().situation();
    }

    private static Goal goal(Subject subject) {
        return subject.caseFile().goal();
    }
}
