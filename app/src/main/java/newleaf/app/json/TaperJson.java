package newleaf.app.json;

import java.util.List;
import java.util.Map;
import newleaf.guidance.AnswerTaper;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.Reason;
import newleaf.guidance.TaperAnswer;
import newleaf.guidance.TaperAnswer.Comparison;
import newleaf.intake.Amount;
import newleaf.intake.Product;
import newleaf.intake.ProductForm;
import newleaf.intake.Span;
import newleaf.intake.Use;
import newleaf.knowledge.Audience;
import newleaf.knowledge.Labelled;
import newleaf.knowledge.Language;
import org.jspecify.annotations.Nullable;

/// `newleaf/taper/1`. It holds no dated dose.
public final class TaperJson {
    private final Library library;
    private final Language language;

    public TaperJson(Library library, Audience audience, Language language) {
        this.library = library;
        this.language = language;
    }

    public Map<String, @Nullable Object> of(Assessment assessment) {
        TaperAnswer answer = new AnswerTaper(library).of(assessment);
        List<Comparison> compared =
                answer instanceof TaperAnswer.NotEnoughKnown notEnough ? notEnough.compared() : List.of();
        return Entries.with("schema", "newleaf/taper/1")
                .and("outcome", answer.label())
                .and("urgency", assessment.urgency().label())
                .and("reasons", answer.reasons().stream().map(this::reason).toList())
                .and("start", start(assessment.caseFile().use()))
                .and("steps", List.of())
                .and("stopDay", null)
                .and("burden", null)
                .and("peak", null)
                .and("compared", compared.stream().map(TaperJson::comparison).toList())
                .and(
                        "adapt",
                        Entries.with("now", null)
                                .and("because", List.of())
                                .and("rules", null)
                                .map())
                .and("people", null)
                .and("ask", Entries.questions(assessment.ask(), language))
                .and(
                        "citations",
                        Entries.citations(compared.stream()
                                .flatMap(each -> library.shelves().card(each.id()).stream())
                                .flatMap(card -> card.head().citations().stream())
                                .toList()))
                .map();
    }

    private Map<String, @Nullable Object> reason(Reason reason) {
        return Entries.with("rule", reason.rule())
                .and("text", reason.text().in(language))
                .and("untilThen", reason.untilThen().map(words -> words.in(language)))
                .and("who", reason.who().map(words -> words.in(language)))
                .and("howSoon", reason.howSoon().map(Labelled::label))
                .and("citations", Entries.citations(reason.citations()))
                .map();
    }

    private static Map<String, @Nullable Object> comparison(Comparison comparison) {
        return Entries.with("id", comparison.id())
                .and("days", comparison.days())
                .and("daysUntilBelow1GPerDay", comparison.days())
                .and("burden", null)
                .and("peak", null)
                .map();
    }

    /// What is taken now, when it is one product; several have no common start.
    private static @Nullable Map<String, @Nullable Object> start(Use use) {
        List<Product> products = use.products().known().orElse(List.of());
        if (products.size() != 1) return null;
        Product product = products.getFirst();
        return Entries.with("form", product.form().known().map(ProductForm::label))
                .and("amountPerDose", product.amountPerDose().known().map(TaperJson::amount))
                .and(
                        "dosesPerDay",
                        product.dosesPerDay().known().or(() -> use.dosesPerDay().known()))
                .map();
    }

    private static Map<String, @Nullable Object> amount(Amount amount) {
        Span quantity = amount.quantity();
        Entries entries = quantity.isExact()
                ? Entries.with("value", quantity.low())
                : Entries.with("low", quantity.low()).and("high", quantity.high());
        return entries.and("unit", amount.unit()).map();
    }
}
