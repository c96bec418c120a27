package newleaf.web.journey.draft;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newleaf.documents.Answer;
import newleaf.documents.Labelled;
import newleaf.intake.CaseField;
import newleaf.intake.CaseFile;
import newleaf.intake.history.Checklist;
import newleaf.intake.history.Events;
import newleaf.intake.history.History;
import newleaf.intake.history.Medicines;
import newleaf.intake.history.Symptoms;
import newleaf.intake.history.TypedMedicine;
import newleaf.intake.history.When;

/// Makes the case that a draft says, before the one strict reader has judged it: medicines are only names.
public final class TypedCase {
    private final CaseDraft draft;

    private TypedCase(CaseDraft draft) {
        this.draft = draft;
    }

    public static CaseFile of(CaseDraft draft, LocalDate day) {
        return new TypedCase(draft).on(day);
    }

    private CaseFile on(LocalDate day) {
        return new CaseFile(
                draft.answers().with(CaseField.AS_OF, day),
                Answer.from(draft.products()
                        .map(all -> all.stream().map(TypedProduct::product).toList())),
                list(CaseField.REASONS),
                History.typed(list(CaseField.OTHER_SUBSTANCES), list(CaseField.CONDITIONS), medicines(), events()),
                list(CaseField.CRITERIA),
                list(CaseField.SIGNS),
                symptoms(),
                draft.brought().frozen(),
                draft.brought().diary());
    }

    private Checklist list(CaseField<Checklist> field) {
        return draft.list(field).map(Ticks::checklist).orElse(new Checklist(false, Map.of()));
    }

    private Medicines medicines() {
        List<TypedMedicine> names = draft.medicines().orElse(List.of()).stream()
                .map(TypedMedicine::unmatched)
                .toList();
        return new Medicines(draft.medicines().isPresent(), names, Set.of());
    }

    private Events events() {
        Optional<Ticks> given = draft.list(CaseField.EVENTS);
        Ticks ticks = given.orElse(Ticks.NONE);
        List<Events.Event> events = ticks.ticked().entrySet().stream()
                .map(event -> new Events.Event(event.getKey(), when(event.getValue())))
                .toList();
        return new Events(given.isPresent(), events, ticks.unknown());
    }

    private static Answer<When> when(String closer) {
        return Answer.from(Labelled.of(List.of(When.values()), closer));
    }

    private Symptoms symptoms() {
        Map<String, Integer> grades = new HashMap<>();
        draft.list(CaseField.SYMPTOMS).orElse(Ticks.NONE).ticked().forEach((symptom, closer) -> {
            if (!closer.isEmpty()) grades.put(symptom, Integer.valueOf(closer));
        });
        return new Symptoms(list(CaseField.SYMPTOMS), grades);
    }
}
