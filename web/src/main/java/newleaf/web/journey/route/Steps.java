package newleaf.web.journey.route;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import newleaf.intake.CaseField;
import newleaf.intake.history.TypedMedicine;
import newleaf.knowledge.Shelves;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.step.Piece;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.Step;
import newleaf.web.journey.step.choice.ChoiceSteps;
import newleaf.web.journey.step.choice.PlaceSteps;
import newleaf.web.journey.step.list.ListSteps;
import newleaf.web.journey.step.medicine.MedicineSteps;
import newleaf.web.journey.step.number.NumberSteps;
import newleaf.web.journey.step.product.ProductSteps;
import newleaf.web.journey.step.wish.WishSteps;

/// Every page that can ask, by the path of its field.
public final class Steps {
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final List<Together> together;
    private final ProductSteps products;
    private final MedicineSteps medicines;

    /// @param read  how the reader takes the medicines of a draft
    public Steps(Shelves shelves, Function<CaseDraft, List<TypedMedicine>> read) {
        Say say = new Say(shelves);
        this.products = new ProductSteps(say);
        this.medicines = new MedicineSteps(say, read);
        ChoiceSteps.all(say).forEach(this::add);
        NumberSteps.all(say).forEach(this::add);
        ListSteps.all(say).forEach(this::add);
        PlaceSteps.all(say).forEach(this::add);
        WishSteps.all(say).forEach(this::add);
        products.all().forEach(this::add);
        medicines.all().forEach(this::add);
        this.together = TogetherSteps.all(say, steps);
    }

    private void add(Step step) {
        if (steps.put(step.id(), step) != null) throw new IllegalStateException("two pages are called " + step.id());
    }

    /// The page at this address; empty when there is none, or none any more.
    public Optional<Step> at(String id, CaseDraft draft) {
        return products.at(id, draft).or(() -> always(id));
    }

    private Optional<Step> always(String id) {
        Optional<Step> shared = together.stream()
                .filter(each -> each.id().equals(id))
                .map(Step.class::cast)
                .findFirst();
        return shared.or(() -> Optional.ofNullable(steps.get(id)));
    }

    /// Where to ask this question: the page that it shares with others as long as none of them was left, else its own.
    public String due(String step, CaseDraft draft) {
        return shared(step).filter(each -> each.isDue(draft)).map(Together::id).orElse(step);
    }

    /// Where this question was asked.
    public String asked(String step, CaseDraft draft) {
        return shared(step).map(Together::id).filter(draft::hasLeft).orElse(step);
    }

    /// Whether this is a page of several questions.
    public static boolean isShared(String step) {
        return step.startsWith(Together.PREFIX);
    }

    private Optional<Together> shared(String step) {
        return together.stream().filter(each -> each.holds(step)).findFirst();
    }

    /// The page that asks for a field of the case; empty when no page does.
    public Optional<String> asking(String fact, CaseDraft draft) {
        if (fact.startsWith(ProductSteps.ABOUT_ONE)) return ProductSteps.asking(fact, draft);
        if (fact.equals(CaseField.JURISDICTION.path())) return Optional.of(CaseField.COUNTRY.path());
        if (fact.startsWith(CaseField.MEDICINE_REASON.path())) return Optional.of(CaseField.MEDICATIONS.path());
        return Optional.of(fact.split("/", 2)[0]).filter(steps::containsKey).map(field -> part(field, draft));
    }

    /// The first page of a list that was not left yet; the first of all where each was.
    private String part(String field, CaseDraft draft) {
        return steps.keySet().stream()
                .filter(id -> id.equals(field) || id.startsWith(field + "/"))
                .filter(id -> !draft.hasLeft(id))
                .findFirst()
                .orElse(field);
    }

    /// Every page that is always there, in the order of the case.
    public List<Step> all() {
        return List.copyOf(steps.values());
    }

    /// What the typed medicines would be taken for.
    public Piece.Matches matches(Typed typed) {
        return medicines.matches(typed);
    }

    /// The pages about products that belong to entering them.
    public Stream<String> products(CaseDraft draft) {
        return ProductSteps.entering(draft);
    }

    /// A page that belongs to one that was left, and was not left itself: the rest of a product, the state of a
    /// country.
    public Optional<String> open(CaseDraft draft) {
        return draft.left().keySet().stream()
                .flatMap(id -> at(id, draft).stream())
                .flatMap(step -> step.followedBy(draft).stream())
                .filter(id -> !draft.hasLeft(id))
                .findFirst();
    }
}
