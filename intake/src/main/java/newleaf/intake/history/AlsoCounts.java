package newleaf.intake.history;

import java.util.Set;

/// The classes that follow from what is ticked or inside a product, as if each had been typed as a medicine.
public record AlsoCounts(Set<String> byTicking, Set<String> inProducts) {
    public static final AlsoCounts NOTHING = new AlsoCounts(Set.of(), Set.of());

    public AlsoCounts {
        byTicking = Set.copyOf(byTicking);
        inProducts = Set.copyOf(inProducts);
    }

    boolean holds(String id) {
        return byTicking.contains(id) || inProducts.contains(id);
    }

    @Override
    public String toString() {
        return "AlsoCounts";
    }
}
