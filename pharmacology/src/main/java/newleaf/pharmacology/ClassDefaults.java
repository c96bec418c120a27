package newleaf.pharmacology;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import newleaf.intake.use.ProductForm;
import newleaf.knowledge.card.ProductRow;

/// Which rows of the product shelf stand in when only the form is known, in the order in which they are
/// tried: by weight of leaf, where it is known, before by count. A form that is not here has no default.
final class ClassDefaults {
    private final Map<ProductForm, List<ProductRow>> rows = new EnumMap<>(ProductForm.class);

    ClassDefaults(List<ProductRow> shelf) {
        put(shelf, ProductForm.LEAF_POWDER, "cls-leaf-powder");
        put(shelf, ProductForm.CAPSULE, "cls-leaf-powder", "cls-capsule-leaf");
        put(shelf, ProductForm.TEA, "cls-leaf-powder", "cls-tea-drink");
        put(shelf, ProductForm.EXTRACT, "cls-extract-powder");
        put(shelf, ProductForm.TINCTURE, "cls-tincture");
        put(shelf, ProductForm.SHOT, "cls-extract-shot");
        put(shelf, ProductForm.SEVEN_HYDROXY, "cls-7oh-tablet", "cls-7oh-gummy", "cls-7oh-shot");
    }

    List<ProductRow> of(ProductForm form) {
        return rows.getOrDefault(form, List.of());
    }

    private void put(List<ProductRow> shelf, ProductForm form, String... ids) {
        rows.put(
                form,
                java.util.Arrays.stream(ids)
                        .flatMap(id -> shelf.stream().filter(row -> row.id().equals(id)))
                        .toList());
    }
}
