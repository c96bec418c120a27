package newleaf.web.journey.draft;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import newleaf.documents.Answer;
import newleaf.documents.Labelled;
import newleaf.documents.Span;
import newleaf.documents.Truth;
import newleaf.intake.CaseAnswers;
import newleaf.intake.CaseField;
import newleaf.intake.CaseFile;
import newleaf.intake.history.Checklist;
import newleaf.intake.history.Events;
import newleaf.intake.history.TypedMedicine;
import newleaf.intake.history.When;
import newleaf.intake.use.Label;
import newleaf.intake.use.Product;
import newleaf.taper.plan.PlanFile;

/// Makes a draft of a case that was read: the other way round than `TypedCase`. What a page cannot hold becomes not
/// known, and is asked again; never no. On a later day what was only true at that hour is asked again as well.
public final class OpenedCase {
    private static final List<CaseField<?>> OF_THAT_HOUR =
            List.of(CaseField.SUICIDAL, CaseField.UNRESPONSIVE, CaseField.CANNOT_DRINK);

    private final CaseFile read;
    private final Brought brought;
    private final List<CaseField<?>> ofThatHour;
    private final long days;

    private OpenedCase(CaseFile read, Brought brought, List<CaseField<?>> ofThatHour, LocalDate today) {
        this.read = read;
        this.brought = brought;
        this.ofThatHour = ofThatHour;
        this.days = Math.max(0, ChronoUnit.DAYS.between(read.asOf(), today));
    }

    public static CaseDraft of(CaseFile read, Optional<PlanFile> plan, LocalDate today) {
        return new OpenedCase(
                        read, new Brought(plan, read.frozen(), read.diary(), Optional.empty()), OF_THAT_HOUR, today)
                .draft();
    }

    /// Of a record. While a plan is followed an answer holds until there is another: its weeks ask again.
    public static CaseDraft of(CaseFile read, Brought brought, LocalDate today) {
        boolean holds = brought.plan().isPresent();
        return new OpenedCase(read, brought, holds ? List.of() : OF_THAT_HOUR, today).draft();
    }

    private CaseDraft draft() {
        return new CaseDraft(door(), answers(), lists(), medicines(), products(), Map.of(), Set.of(), brought);
    }

    private Door door() {
        return switch (read.answeredBy()) {
            case FAMILY -> Door.WORRIED;
            case CLINICIAN -> Door.CLINICIAN;
            case SELF -> hasStopped() ? Door.STOPPED : Door.TAKING;
        };
    }

    private CaseAnswers answers() {
        CaseAnswers answers = read.answers().without(CaseField.AS_OF);
        if (days == 0) return answers;
        for (CaseField<?> field : ofThatHour) answers = answers.without(field);
        Optional<Double> hours =
                read.answer(CaseField.HOURS_SINCE_LAST_DOSE).known().filter(_ -> hasStopped());
        CaseAnswers without = answers.without(CaseField.HOURS_SINCE_LAST_DOSE);
        return hours.map(before -> without.with(CaseField.HOURS_SINCE_LAST_DOSE, before + 24 * days))
                .orElse(without);
    }

    private boolean hasStopped() {
        return read.answer(CaseField.STOPPED).is(is -> is) == Truth.YES;
    }

    private Map<CaseField<Checklist>, Ticks> lists() {
        Map<CaseField<Checklist>, Ticks> lists = new HashMap<>();
        put(lists, CaseField.REASONS, read.reasons(), Map.of());
        put(lists, CaseField.OTHER_SUBSTANCES, read.history().otherSubstances(), Map.of());
        put(lists, CaseField.CONDITIONS, read.history().conditions(), Map.of());
        put(lists, CaseField.CRITERIA, read.criteria(), Map.of());
        put(lists, CaseField.SIGNS, read.signs(), Map.of());
        Map<String, String> grades = new HashMap<>();
        read.symptoms().grades().forEach((symptom, grade) -> grades.put(symptom, grade.toString()));
        put(lists, CaseField.SYMPTOMS, read.symptoms().list(), grades);
        events().ifPresent(events -> lists.put(CaseField.EVENTS, events));
        return lists;
    }

    private static void put(
            Map<CaseField<Checklist>, Ticks> lists,
            CaseField<Checklist> field,
            Checklist list,
            Map<String, String> closer) {
        boolean isSaid = list.isGiven() || !list.present().isEmpty() || isAllNo(list);
        if (!isSaid) return;
        Map<String, String> ticked = new LinkedHashMap<>();
        list.present().forEach(id -> ticked.put(id, closer.getOrDefault(id, "")));
        lists.put(field, new Ticks(ticked, those(list, Truth.NO), those(list, Truth.NOT_KNOWN)));
    }

    private static Set<String> those(Checklist list, Truth answer) {
        Set<String> ids = new TreeSet<>(list.answers().keySet());
        ids.removeIf(id -> list.has(id) != answer);
        return ids;
    }

    /// A list that says of each thing whether it holds, with none that does.
    private static boolean isAllNo(Checklist list) {
        return !list.answers().isEmpty() && list.answers().values().stream().allMatch(answer -> answer == Truth.NO);
    }

    private Optional<Ticks> events() {
        Events events = read.history().events();
        if (!events.isGiven()) return Optional.empty();
        Map<String, String> ticked = new LinkedHashMap<>();
        events.events().stream()
                .sorted(Comparator.comparing(OpenedCase::when).reversed())
                .forEach(event -> ticked.put(
                        event.id(), event.when().known().map(Labelled::label).orElse("")));
        return Optional.of(new Ticks(ticked, Set.of(), events.unknown()));
    }

    /// The nearest of several times is kept; without one it counts as now.
    private static When when(Events.Event event) {
        return event.when().known().orElse(When.NOW);
    }

    /// A class of medicine that is not known has no place on a page: then all of them are asked again.
    private Optional<List<String>> medicines() {
        var medicines = read.history().medications();
        if (!medicines.isGiven() || !medicines.unknownClasses().isEmpty()) return Optional.empty();
        return Optional.of(medicines.typed().stream().map(TypedMedicine::text).toList());
    }

    private Optional<List<TypedProduct>> products() {
        return read.products()
                .known()
                .filter(all -> all.stream().allMatch(each -> each.form().isKnown()))
                .map(all -> all.stream().map(OpenedCase::typed).toList());
    }

    private static TypedProduct typed(Product product) {
        return new TypedProduct(
                product.form().known().orElseThrow(),
                product.shelfId(),
                product.amountPerDose().known(),
                product.dosesPerDay().known(),
                label(product.label()));
    }

    private static Map<OnLabel, Span> label(Label label) {
        Map<OnLabel, Answer<Span>> says = Map.of(
                OnLabel.MITRAGYNINE_PER_UNIT, label.mitragynineMgPerUnit(),
                OnLabel.SEVEN_HYDROXY_PER_UNIT, label.sevenHydroxyMgPerUnit(),
                OnLabel.MITRAGYNINE_PER_GRAM, label.mitragynineMgPerG(),
                OnLabel.SEVEN_HYDROXY_PER_GRAM, label.sevenHydroxyMgPerG(),
                OnLabel.GRAMS_PER_UNIT, label.gramsPerUnit(),
                OnLabel.MILLILITRES_PER_UNIT, label.mLPerUnit(),
                OnLabel.LEAF_GRAMS_PER_UNIT, label.leafGramsPerUnit());
        Map<OnLabel, Span> known = new EnumMap<>(OnLabel.class);
        says.forEach((field, answer) -> answer.known().ifPresent(span -> known.put(field, span)));
        return known;
    }
}
