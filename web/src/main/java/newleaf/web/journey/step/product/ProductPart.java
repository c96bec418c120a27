package newleaf.web.journey.step.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newleaf.intake.CaseField;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.web.component.number.NumberField;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Piece;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.Showing;
import newleaf.web.journey.step.Step;
import newleaf.web.journey.step.number.NumberText;

/// One question about one product.
sealed interface ProductPart extends Step permits ProductForms, ProductAmount, ProductWeight, ProductLabel {
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
        for (int i = 0; i < draft.list(TypedProducts.ID).size(); i++) {
            for (Kind kind : entering(draft, i)) if (!draft.hasLeft(id(i, kind))) return Optional.of(id(i, kind));
        }
        return Optional.empty();
    }

    private static List<Kind> entering(CaseDraft draft, int index) {
        List<Kind> kinds = new ArrayList<>(List.of(Kind.AMOUNT));
        String form = TypedProducts.form(draft, index);
        if (ProductUnits.isLabelWorthAsking(form, TypedProducts.unit(draft, index))) kinds.add(Kind.LABEL);
        return kinds;
    }

    /// Whether an answer to this could be missing for this product.
    static boolean isMissing(CaseDraft draft, int index, Kind kind) {
        String form = TypedProducts.form(draft, index);
        return switch (kind) {
            case FORM -> false;
            case AMOUNT -> TypedProducts.value(draft, index, "amountPerDose").isEmpty();
            case WEIGHT ->
                TypedProducts.inner(draft, index, "label", ProductUnits.weight(form))
                                .isEmpty()
                        && !TypedProducts.unit(draft, index).isEmpty();
            case LABEL -> true;
        };
    }

    @Override
    default String id() {
        return id(index(), kind());
    }

    @Override
    default Words question(boolean isAboutSomeoneElse) {
        return switch (kind()) {
            case FORM -> say().the(JourneyWord.PRODUCT_FORM);
            case AMOUNT -> say().asked(CaseField.AMOUNT_PER_DOSE).in(isAboutSomeoneElse);
            case WEIGHT -> say().asked(CaseField.UNIT_WEIGHT).in(isAboutSomeoneElse);
            case LABEL -> say().the(JourneyWord.PRODUCT_LABEL);
        };
    }

    /// What is said of a product stands in the list of products.
    @Override
    default List<Words> said(CaseDraft draft) {
        return List.of();
    }

    @Override
    default Optional<String> followedBy(CaseDraft draft) {
        return open(draft).or(() -> isLast(draft, index()) ? Optional.empty() : Optional.of(TypedProducts.ID));
    }

    @Override
    default String fieldOf(String path) {
        return kind().label();
    }

    /// The question, which product it is about, and the fields.
    default List<Piece> page(Showing showing, List<Piece> fields) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Heading(question(showing.isAboutSomeoneElse())));
        pieces.add(new Piece.Sentence(say().label(WordGroup.FORM, TypedProducts.form(showing.draft(), index()))));
        pieces.addAll(fields);
        return pieces;
    }

    static Piece number(Showing showing, String field, Words label, Optional<Object> before) {
        String text = showing.text(field, before.map(NumberText::shown).orElse(""));
        return new Piece.Amount(new NumberField(
                field, label, Optional.empty(), text, new NumberField.Unit.InLabel(), showing.error(field)));
    }
}
