package newleaf.storage.csv;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import newleaf.units.AmountUnit;

/// The words for units that a log may use, in English and Spanish.
final class UnitWords {
    private static final Map<AmountUnit, List<String>> WORDS = Map.ofEntries(
            Map.entry(AmountUnit.GRAM, List.of("g", "gram", "grams", "gramo", "gramos", "gr")),
            Map.entry(AmountUnit.MILLIGRAM, List.of("mg", "milligram", "milligrams", "miligramo", "miligramos")),
            Map.entry(AmountUnit.MILLILITRE, List.of("ml", "millilitre", "millilitres", "mililitro", "mililitros")),
            Map.entry(AmountUnit.OUNCE, List.of("oz", "ounce", "ounces", "onza", "onzas")),
            Map.entry(AmountUnit.CAPSULE, List.of("capsule", "capsules", "cap", "caps", "cápsula", "cápsulas")),
            Map.entry(AmountUnit.TEASPOON, List.of("teaspoon", "teaspoons", "tsp", "cucharadita", "cucharaditas")),
            Map.entry(AmountUnit.TABLESPOON, List.of("tablespoon", "tablespoons", "tbsp", "cucharada", "cucharadas")),
            Map.entry(AmountUnit.SCOOP, List.of("scoop", "scoops", "medida", "medidas")),
            Map.entry(AmountUnit.GLASS, List.of("glass", "glasses", "vaso", "vasos")),
            Map.entry(AmountUnit.BOTTLE, List.of("bottle", "bottles", "botella", "botellas")),
            Map.entry(AmountUnit.TABLET, List.of("tablet", "tablets", "tableta", "tabletas", "pastilla", "pastillas")),
            Map.entry(AmountUnit.GUMMY, List.of("gummy", "gummies", "gomita", "gomitas")));

    private UnitWords() {}

    static Optional<AmountUnit> of(String word) {
        String small = word.strip().toLowerCase(Locale.ROOT);
        return WORDS.entrySet().stream()
                .filter(each -> each.getValue().contains(small))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
