package newleaf.web.journey.step.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newleaf.documents.Span;
import newleaf.intake.CaseField;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.draft.Door;
import newleaf.web.journey.draft.TypedProduct;
import newleaf.web.journey.step.Asked;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Piece;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.Showing;
import newleaf.web.journey.step.Step;
import newleaf.web.journey.step.number.NumberText;

/// One question about one product.
sealed interface ProductPart extends Step permits ProductForms, ProductAmount, ProductWeight, ProductLabel {
    Set<Door> PLANNING = Set.of(Door.TAKING, Door.CLINICIAN, Door.WORRIED);

    int index();

    Kind kind();

    Say say();

    /// What is asked.
    enum Kind {
        FORM,
        AMOUNT,
        WEIGHT,
        LABEL;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static ProductPart of(Kind kind, int index, Say say) {
        return switch (kind) {
            case FORM -> new ProductForms(index, say);
            case AMOUNT -> new ProductAmount(index, say);
            case WEIGHT -> new ProductWeight(index, say);
            case LABEL -> new ProductLabel(index, say);
        };
    }

    /// Stands among the questions that were left when it was said that no other product is taken.
    static String lastMark(int index) {
        return "product/" + index + CaseDraft.MARK;
    }

    static boolean isLast(CaseDraft draft, int index) {
        return draft.hasLeft(lastMark(index));
    }

    static String id(int index, Kind kind) {
        return "product/" + index + "/" + kind.label();
    }

    /// The first question about a product that belongs to entering it and was not left yet.
    static Optional<String> open(CaseDraft draft) {
        return ProductSteps.entering(draft).filter(id -> !draft.hasLeft(id)).findFirst();
    }

    static Stream<String> entering(CaseDraft draft, int index) {
        return entering(draft.taken().get(index), draft.door()).stream().map(kind -> id(index, kind));
    }

    /// A label can wait where nobody is about to make a plan.
    private static List<Kind> entering(TypedProduct product, Door door) {
        boolean isLabelAsked = PLANNING.contains(door) && ProductUnits.isLabelWorthAsking(product);
        return isLabelAsked ? List.of(Kind.AMOUNT, Kind.LABEL) : List.of(Kind.AMOUNT);
    }

    /// Whether an answer to this could be missing for this product.
    static boolean isMissing(TypedProduct product, Kind kind) {
        return switch (kind) {
            case FORM -> false;
            case AMOUNT -> product.amount().isEmpty();
            case WEIGHT ->
                product.amount().isPresent()
                        && product.label(ProductUnits.weight(product)).isEmpty();
            case LABEL -> true;
        };
    }

    default TypedProduct product(CaseDraft draft) {
        return draft.taken().get(index());
    }

    @Override
    default String id() {
        return id(index(), kind());
    }

    @Override
    default Asked asked() {
        return switch (kind()) {
            case FORM -> Asked.same(say().the(JourneyWord.PRODUCT_FORM));
            case AMOUNT -> say().asked(CaseField.AMOUNT_PER_DOSE);
            case WEIGHT -> say().asked(CaseField.UNIT_WEIGHT);
            case LABEL -> Asked.same(say().the(JourneyWord.PRODUCT_LABEL));
        };
    }

    /// What is said of a product stands in the list of products; here only of which it was said.
    @Override
    default List<Words> said(CaseDraft draft) {
        TypedProduct product = product(draft);
        boolean isSaid = switch (kind()) {
            case FORM -> true;
            case AMOUNT, WEIGHT -> !isMissing(product, kind());
            case LABEL -> !product.label().isEmpty();
        };
        return isSaid ? List.of(say().label(WordGroup.FORM, product.form().label())) : List.of();
    }

    @Override
    default Optional<String> followedBy(CaseDraft draft) {
        return open(draft).or(() -> isLast(draft, index()) ? Optional.empty() : Optional.of(ProductList.ID));
    }

    @Override
    default String fieldOf(String path) {
        return kind().label();
    }

    /// The question, which product it is about, and the fields.
    default List<Piece> page(Showing showing, List<Piece> fields) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Heading(question(showing.isAboutSomeoneElse())));
        String form = product(showing.draft()).form().label();
        pieces.add(new Piece.Sentence(say().label(WordGroup.FORM, form)));
        pieces.addAll(ProductSaid.tense(showing.draft(), say()));
        pieces.addAll(fields);
        return pieces;
    }

    static Piece number(Showing showing, String field, Words label, Optional<Span> before) {
        return new Piece.Amount(
                showing.number(field, label, before.map(NumberText::shown).orElse("")));
    }
}
