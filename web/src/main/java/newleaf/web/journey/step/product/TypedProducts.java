package newleaf.web.journey.step.product;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newleaf.intake.CaseField;
import newleaf.web.journey.draft.CaseDraft;

/// The products of a draft, as mappings of `newleaf/case/1`.
final class TypedProducts {
    static final String ID = CaseField.PRODUCTS.path();
    static final int MOST = 20;
    private static final Pattern STEP = Pattern.compile("product/(\\d{1,2})/(\\w+)");

    private TypedProducts() {}

    static List<Map<String, Object>> of(CaseDraft draft) {
        List<Map<String, Object>> products = new ArrayList<>();
        for (Object each : draft.list(ID)) {
            Map<String, Object> product = new LinkedHashMap<>();
            if (each instanceof Map<?, ?> fields)
                fields.forEach((name, value) -> product.put(String.valueOf(name), value));
            products.add(product);
        }
        return products;
    }

    static CaseDraft adding(CaseDraft draft, String form) {
        List<Map<String, Object>> products = of(draft);
        products.add(Map.of("form", form));
        return draft.with(ID, products);
    }

    /// Without one product; those after it move up, and so do their questions.
    static CaseDraft removing(CaseDraft draft, int index) {
        List<Map<String, Object>> products = of(draft);
        if (index >= products.size()) return draft;
        products.remove(index);
        CaseDraft next = products.isEmpty() ? draft.without(ID).reopening(ID) : draft.with(ID, products);
        return next.renaming(step -> movedUp(step, index));
    }

    private static Optional<String> movedUp(String step, int removed) {
        Matcher product = STEP.matcher(step);
        if (!product.matches() || Integer.parseInt(product.group(1)) < removed) return Optional.of(step);
        int index = Integer.parseInt(product.group(1));
        return index == removed ? Optional.empty() : Optional.of("product/" + (index - 1) + "/" + product.group(2));
    }

    static CaseDraft with(CaseDraft draft, int index, String field, Object value) {
        List<Map<String, Object>> products = of(draft);
        products.get(index).put(field, value);
        return draft.with(ID, products);
    }

    static CaseDraft without(CaseDraft draft, int index, String field) {
        List<Map<String, Object>> products = of(draft);
        products.get(index).remove(field);
        return draft.with(ID, products);
    }

    static Optional<Object> value(CaseDraft draft, int index, String field) {
        List<Map<String, Object>> products = of(draft);
        return index < products.size() ? Optional.ofNullable(products.get(index).get(field)) : Optional.empty();
    }

    static String form(CaseDraft draft, int index) {
        return value(draft, index, "form").map(String::valueOf).orElse("other");
    }

    /// A field of a mapping inside a product, such as its label.
    static Optional<Object> inner(CaseDraft draft, int index, String field, String name) {
        return value(draft, index, field)
                .flatMap(value ->
                        value instanceof Map<?, ?> map ? Optional.ofNullable(map.get(name)) : Optional.empty());
    }

    static CaseDraft withLabel(CaseDraft draft, int index, String name, Optional<Object> value) {
        Map<String, Object> label = new LinkedHashMap<>();
        value(draft, index, "label").ifPresent(before -> {
            if (before instanceof Map<?, ?> map) map.forEach((key, each) -> label.put(String.valueOf(key), each));
        });
        label.remove(name);
        value.ifPresent(each -> label.put(name, each));
        return with(draft, index, "label", label);
    }

    static String unit(CaseDraft draft, int index) {
        return inner(draft, index, "amountPerDose", "unit").map(String::valueOf).orElse("");
    }
}
