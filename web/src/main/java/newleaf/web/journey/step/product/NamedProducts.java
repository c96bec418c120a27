package newleaf.web.journey.step.product;

import java.util.Optional;
import newleaf.intake.use.ProductNames;
import newleaf.knowledge.Shelves;
import newleaf.web.journey.draft.TypedProduct;

/// What products are called, and where they stand on the shelf.
record NamedProducts(Shelves shelves) {
    /// A name that the shelf does not know changes nothing.
    Optional<String> idOf(String typed) {
        return typed.isBlank() ? Optional.empty() : new ProductNames(shelves).idOf(typed);
    }

    /// As it is shown again; empty where it was not named.
    String name(TypedProduct product) {
        return product.shelfId()
                .flatMap(id -> shelves.products().stream()
                        .filter(row -> row.id().equals(id))
                        .findFirst())
                .map(row -> row.names().stream().findFirst().orElse(row.name()))
                .orElse("");
    }
}
