package newleaf.report.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.documents.Answer;
import newleaf.documents.Span;
import newleaf.intake.use.Amount;
import newleaf.intake.use.Product;
import newleaf.intake.use.Use;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;

/// What is taken, one line a product: "leaf powder: 7.5 g, 4 times a day".
public final class ProductWords {
    private final EachLanguage each;

    public ProductWords(EachLanguage each) {
        this.each = each;
    }

    public List<Words> of(Use use) {
        List<Product> products = use.products().known().orElse(List.of());
        if (!products.isEmpty()) {
            return products.stream()
                    .map(product -> each.of(wording -> line(product, use, wording)))
                    .toList();
        }
        return use.gramsPerDay().map(grams -> each.of(wording -> total(grams, wording))).known().stream()
                .toList();
    }

    private static String line(Product product, Use use, Wording wording) {
        String form = product.form()
                .known()
                .map(each -> wording.label(WordGroup.FORM, each))
                .orElseGet(() -> wording.say(ReportWord.NOT_KNOWN));
        String amount = product.amountPerDose()
                .known()
                .map(each -> amount(each, wording))
                .orElseGet(() -> wording.say(ReportWord.AMOUNT_NOT_KNOWN));
        return Stream.concat(Stream.of(form + ": " + amount), times(product, use, wording).stream())
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private static Optional<String> times(Product product, Use use, Wording wording) {
        Answer<Span> doses = product.dosesPerDay().isKnown() ? product.dosesPerDay() : use.dosesPerDay();
        return doses.known().map(count -> wording.say(ReportWord.TIMES_A_DAY).replace("{count}", span(count, wording)));
    }

    private static String total(Span grams, Wording wording) {
        return wording.label(WordGroup.FORM, "leaf-powder") + ": " + span(grams, wording) + " g "
                + wording.say(ReportWord.A_DAY);
    }

    private static String amount(Amount amount, Wording wording) {
        return span(amount.quantity(), wording) + " "
                + wording.label(WordGroup.UNIT, amount.unit().label());
    }

    private static String span(Span span, Wording wording) {
        if (span.isExact()) return Wording.number(span.low());
        return wording.between(span.low(), span.high());
    }
}
