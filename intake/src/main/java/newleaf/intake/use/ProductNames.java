package newleaf.intake.use;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.ProductRow;

/// Finds the product of the shelf that is meant by what people call it. A maker's name with more after it is that
/// maker.
/// A name that is not there means nothing: it is never guessed.
public final class ProductNames {
    /// Longer than any name with what is written after it.
    private static final int LONGEST = 300;

    private final Map<String, String> products = new HashMap<>();
    private final Map<String, String> brands = new HashMap<>();

    public ProductNames(Shelves shelves) {
        for (ProductRow row : shelves.products()) {
            products.put(ProductRow.squeezed(row.id()), row.id());
            for (String name : row.names()) {
                products.put(ProductRow.squeezed(name), row.id());
                if (row.isBrand()) brands.put(ProductRow.squeezed(name), row.id());
            }
        }
    }

    /// The id of the product.
    public Optional<String> idOf(String typed) {
        if (typed.length() > LONGEST) return Optional.empty();
        return Optional.ofNullable(products.get(ProductRow.squeezed(typed))).or(() -> brandOf(typed));
    }

    private Optional<String> brandOf(String typed) {
        List<String> words = Arrays.asList(typed.strip().split("\\s+"));
        for (int first = words.size() - 1; first > 0; first--) {
            String id = brands.get(ProductRow.squeezed(String.join(" ", words.subList(0, first))));
            if (id != null) return Optional.of(id);
        }
        return Optional.empty();
    }
}
