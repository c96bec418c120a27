package newleaf.web.journey.route;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newleaf.intake.CaseField;
import newleaf.web.journey.draft.Door;

/// What is asked before the first answer, behind each door: where, the danger, what is taken. A door may add a list
/// of its own; all else makes it fit.
final class StartQuestions {
    private static final String MORE = "/more";
    private static final List<String> WHERE = paths(CaseField.COUNTRY, CaseField.AGE, CaseField.SEX);
    private static final List<String> DANGER = Stream.of(
                    paths(CaseField.SUICIDAL, CaseField.UNRESPONSIVE, CaseField.CANNOT_DRINK, CaseField.EVENTS),
                    List.of(CaseField.EVENTS.path() + MORE))
            .flatMap(List::stream)
            .toList();
    private static final List<String> TAKEN = paths(
            CaseField.PRODUCTS,
            CaseField.HOURS_SINCE_LAST_DOSE,
            CaseField.DAYS_PER_WEEK,
            CaseField.DURATION,
            CaseField.STOPPED,
            CaseField.PREGNANT,
            CaseField.OTHER_SUBSTANCES);
    private static final List<String> SIGNS = Stream.concat(
                    paths(CaseField.SIGNS, CaseField.CRITERIA).stream(), Stream.of(CaseField.CRITERIA.path() + MORE))
            .toList();
    private static final Map<Door, List<String>> BY_DOOR = Map.of(
            Door.TAKING, of(WHERE, DANGER, TAKEN),
            Door.STOPPED, of(WHERE, DANGER, paths(CaseField.SYMPTOMS), TAKEN),
            Door.BEFORE,
                    of(
                            WHERE,
                            DANGER,
                            paths(CaseField.HOURS_SINCE_LAST_DOSE, CaseField.SYMPTOMS, CaseField.OTHER_SUBSTANCES)),
            Door.PROBLEM, of(WHERE, SIGNS, DANGER, paths(CaseField.PRODUCTS)),
            Door.WORRIED, of(WHERE, DANGER, TAKEN),
            Door.CLINICIAN, of(WHERE, DANGER, TAKEN));

    private StartQuestions() {}

    static List<String> of(Door door) {
        return BY_DOOR.getOrDefault(door, List.of());
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static List<String> of(List<String>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }

    private static List<String> paths(CaseField<?>... fields) {
        return Stream.of(fields).map(CaseField::path).toList();
    }
}
