package newleaf.intake.use;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import newleaf.documents.Answer;
import newleaf.documents.Section;

/// What a week of it costs.
///
/// @param currency  the code of three letters
public record WeeklyCost(double value, String currency) {
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final int LONGEST = 100;

    public static Answer<WeeklyCost> read(Section cost, double most) {
        Answer<Double> value = cost.number("value", 0, most);
        Answer<String> currency = cost.text("currency", LONGEST);
        cost.nothingElse();
        if (value.isKnown() && !cost.isPresent("currency")) {
            cost.problem("currency", "is missing; an amount needs its currency");
        }
        if (currency.known().filter(code -> !CURRENCY.matcher(code).matches()).isPresent()) {
            cost.problem("currency", "is a currency code of three capital letters such as USD");
        }
        return value.flatMap(number -> currency.map(code -> new WeeklyCost(number, code)));
    }

    /// As a document holds it.
    public Map<String, Object> tree() {
        Map<String, Object> cost = new LinkedHashMap<>();
        cost.put("value", value);
        cost.put("currency", currency);
        return cost;
    }

    @Override
    public String toString() {
        return "WeeklyCost";
    }
}
