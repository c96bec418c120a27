package newleaf.web.trends;

import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.stream.Collectors;
import newleaf.care.content.Dose;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.WordGroup;
import newleaf.report.wording.Wording;
import newleaf.units.AmountUnit;
import newleaf.units.Digits;

/// Amounts and sentences in the language of the page.
final class Amounts {
    private static final char KEPT_TOGETHER = '\u00a0';

    private final Wording wording;

    Amounts(Wording wording) {
        this.wording = wording;
    }

    String say(FixedWord word) {
        return wording.say(word);
    }

    /// A sentence with its holes filled: a name and what stands there, in turn.
    String say(FixedWord word, String... filled) {
        String text = wording.say(word);
        for (int i = 0; i < filled.length; i += 2) text = text.replace("{" + filled[i] + "}", filled[i + 1]);
        return text;
    }

    String amount(double amount, AmountUnit unit) {
        return Digits.of(amount) + KEPT_TOGETHER + wording.label(WordGroup.UNIT, unit.label());
    }

    String product(String product) {
        return wording.label(WordGroup.FORM, product);
    }

    /// What was taken on a day.
    String taken(Taken taken) {
        return switch (taken) {
            case Taken.NotWritten _ -> say(TrendWord.NOT_WRITTEN);
            case Taken.Total(var measured, var amount) -> amount(amount, measured.unit());
            case Taken.Apart(var doses) -> doses.stream().map(this::dose).collect(Collectors.joining("; "));
        };
    }

    private String dose(Dose dose) {
        String amount = dose.amount()
                .flatMap(much -> dose.unit().map(unit -> amount(much, unit)))
                .orElseGet(() -> say(TrendWord.NOT_WEIGHED));
        return amount + " " + product(dose.product());
    }

    static boolean isCurrency(String code) {
        try {
            return code.equals(Currency.getInstance(code).getCurrencyCode());
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    /// @param digits  after the point, at most
    String money(double amount, String currency, int digits) {
        if (!isCurrency(currency)) return Math.round(amount) + " " + currency;
        Locale locale = wording.language() == Language.ES ? Locale.of("es", "US") : Locale.US;
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(currency));
        format.setMinimumFractionDigits(0);
        format.setMaximumFractionDigits(digits);
        return format.format(amount);
    }

    Wording wording() {
        return wording;
    }

    @Override
    public String toString() {
        return "Amounts";
    }
}
