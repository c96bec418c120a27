package newleaf.knowledge.card;

import java.util.List;
import java.util.stream.Stream;
import newleaf.documents.Labelled;

/// Who must not, by what a case can tell: ids of conditions, medicine classes, substances, symptoms and events.
/// Somebody of whom it is not known is not excepted; the card's words say it to everyone.
///
/// @param events  as they are now
public record NotWith(
        List<String> conditions,
        List<String> medicines,
        List<String> substances,
        List<String> symptoms,
        List<String> events,
        List<Who> people) {
    public static final NotWith NOTHING = new NotWith(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public NotWith {
        conditions = List.copyOf(conditions);
        medicines = List.copyOf(medicines);
        substances = List.copyOf(substances);
        symptoms = List.copyOf(symptoms);
        events = List.copyOf(events);
        people = List.copyOf(people);
    }

    /// A person, whatever they take and have.
    public enum Who implements Labelled {
        PREGNANT,
        BREASTFEEDING,
        UNDER_18,
        FROM_60,
        FROM_65,
        /// Kratom within the last seven days.
        FIRST_WEEK
    }

    public boolean isEmpty() {
        return equals(NOTHING);
    }

    /// The names of the facts, as rules write them, of which one that holds excepts the person; `people` beside them.
    public List<String> facts() {
        return Stream.of(
                        named("has_", conditions, ""),
                        named("medicine_", medicines, ""),
                        named("takes_", substances, ""),
                        named("symptom_", symptoms, ""),
                        named("", events, "_now"))
                .flatMap(facts -> facts)
                .toList();
    }

    private static Stream<String> named(String before, List<String> ids, String after) {
        return ids.stream().map(id -> before + id.replace('-', '_') + after);
    }
}
