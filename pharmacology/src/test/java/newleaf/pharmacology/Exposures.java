package newleaf.pharmacology;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import newleaf.documents.Reading;
import newleaf.intake.read.Intake;
import newleaf.knowledge.Shelves;
import newleaf.units.Quantity;
import newleaf.units.Range;

/// Exposures out of short texts, and ranges as short texts: `typical (low-high)`.
final class Exposures {
    private Exposures() {}

    /// The exposure of `use: …`.
    static Exposure of(String use) {
        byte[] document = ("{use: " + use + "}").getBytes(StandardCharsets.UTF_8);
        return switch (new Intake(Shelves.shipped()).read(document, LocalDate.of(2026, 11, 21))) {
            case Reading.Usable(var caseFile) -> new ExposureLedger(Shelves.shipped()).of(caseFile.use());
            case Reading.Unusable(var problems) -> throw new AssertionError(use + " is not usable: " + problems);
        };
    }

    /// The exposure of some products, each `{form: …}`, one dose a day unless they say otherwise.
    static Exposure ofProducts(String products) {
        return of("{dosesPerDay: 1, products: [" + products + "]}");
    }

    static Exposure once(String form, String value, String unit, String label) {
        return ofProducts(
                "{form: %s, amountPerDose: {value: %s, unit: %s}, label: {%s}}".formatted(form, value, unit, label));
    }

    /// For example `130 (40-270)`; `? (30-650)` without a typical value; `not known`.
    static <Q extends Quantity<Q>> String text(Optional<Range<Q>> range) {
        return range.map(each -> each.typical().map(Exposures::digits).orElse("?") + " (" + digits(each.low()) + "-"
                        + digits(each.high()) + ")")
                .orElse("not known");
    }

    private static String digits(Quantity<?> quantity) {
        return BigDecimal.valueOf(quantity.value())
                .setScale(6, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
