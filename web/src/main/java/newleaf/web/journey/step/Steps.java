package newleaf.web.journey.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newleaf.intake.CaseField;
import newleaf.intake.history.TypedMedicine;
import newleaf.knowledge.Shelves;
import newleaf.web.journey.draft.CaseDraft;

/// Every page that can ask, by the path of its field.
public final class Steps {
    public static final String WHO = CaseField.ANSWERED_BY.path();
    private static final int MOST_MATCHES = 20;
    private static final Pattern PRODUCT = Pattern.compile("product/(\\d{1,2})/(form|amount|weight|label)");

    /// What is asked of each product, by field.
    private static final Map<String, ProductPart.Kind> PARTS = Map.of(
            CaseField.AMOUNT_PER_DOSE.path(), ProductPart.Kind.AMOUNT,
            CaseField.UNIT_WEIGHT.path(), ProductPart.Kind.WEIGHT,
            CaseField.LABEL.path(), ProductPart.Kind.LABEL,
            CaseField.LABEL_SEVEN_HYDROXY.path(), ProductPart.Kind.LABEL);

    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final List<Together> together;
    private final ProductPart.PartWords productWords;
    private final UnsureMedicines readMedicines;

    /// @param medicines  how the reader takes the medicines of a draft
    public Steps(Shelves shelves, java.util.function.Function<CaseDraft, List<TypedMedicine>> medicines) {
        Say say = new Say(shelves);
        ProductSteps products = new ProductSteps(say);
        this.productWords = products.partWords();
        ChoiceSteps.all(say).forEach(this::add);
        NumberSteps.all(say).forEach(this::add);
        ListSteps.all(say).forEach(this::add);
        PlaceSteps.all(say).forEach(this::add);
        add(products.list());
        add(products.total());
        add(MedicineSteps.typed(say));
        this.readMedicines = MedicineSteps.read(say, medicines::apply);
        add(readMedicines);
        this.together = TogetherSteps.all(say, steps);
    }

    private void add(Step step) {
        if (steps.put(step.id(), step) != null) throw new IllegalStateException("two pages are called " + step.id());
    }

    /// The page at this address; empty when there is none, or none any more.
    public Optional<Step> at(String id, CaseDraft draft) {
        Matcher product = PRODUCT.matcher(id);
        if (!product.matches()) return always(id);
        int index = Integer.parseInt(product.group(1));
        if (index >= draft.list(TypedProducts.ID).size()) return Optional.empty();
        var kind = ProductPart.Kind.valueOf(product.group(2).toUpperCase(java.util.Locale.ROOT));
        return Optional.of(ProductPart.of(kind, index, productWords));
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
        ProductPart.Kind part = PARTS.get(fact);
        if (part != null) return product(part, draft);
        return fact.equals(Place.STATE)
                ? Optional.of(Place.COUNTRY)
                : Optional.of(fact.split("/", 2)[0]).filter(steps::containsKey);
    }

    /// The first product for which this was not asked yet and could be missing.
    private static Optional<String> product(ProductPart.Kind kind, CaseDraft draft) {
        for (int i = 0; i < draft.list(TypedProducts.ID).size(); i++) {
            String id = ProductPart.id(i, kind);
            if (!draft.hasLeft(id) && ProductPart.isMissing(draft, i, kind)) return Optional.of(id);
        }
        return Optional.empty();
    }

    /// Every page that is always there, in the order of the case.
    public List<Step> all() {
        return List.copyOf(steps.values());
    }

    /// What the typed medicines would be taken for.
    public Piece.Matches matches(Typed typed, CaseDraft empty) {
        List<String> names = Medicines.names(typed).stream().limit(MOST_MATCHES).toList();
        return names.isEmpty() ? new Piece.Matches(List.of()) : readMedicines.matches(empty.with(Medicines.ID, names));
    }

    /// The draft without one product.
    public static CaseDraft withoutProduct(CaseDraft draft, int index) {
        return TypedProducts.removing(draft, index);
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
