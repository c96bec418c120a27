package newleaf.intake.use;

import java.util.LinkedHashMap;
import java.util.Map;
import newleaf.documents.Answer;
import newleaf.documents.Section;

/// A product that was taken regularly before and no longer is.
public record EarlierProduct(Answer<ProductForm> form, Answer<Double> monthsSince) {
    private static final double MOST_MONTHS = 960;

    public static EarlierProduct read(Section row) {
        var product =
                new EarlierProduct(row.oneOf("form", ProductForm.values()), row.number("monthsSince", 0, MOST_MONTHS));
        row.nothingElse();
        return product;
    }

    /// As a document holds it.
    public Map<String, Object> tree() {
        Map<String, Object> row = new LinkedHashMap<>();
        form.known().ifPresent(known -> row.put("form", known.label()));
        monthsSince.known().ifPresent(months -> row.put("monthsSince", months));
        return row;
    }

    @Override
    public String toString() {
        return "EarlierProduct";
    }
}
