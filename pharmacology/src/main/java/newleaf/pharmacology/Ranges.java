package newleaf.pharmacology;

import java.util.Optional;
import java.util.function.DoubleFunction;
import newleaf.documents.Span;
import newleaf.knowledge.card.ProductRow.Content;
import newleaf.units.Quantity;
import newleaf.units.Range;

/// Multiplies what was said with what is known, end with end.
final class Ranges {
    private Ranges() {}

    static <Q extends Quantity<Q>> Range<Q> of(Span span, DoubleFunction<Q> unit) {
        Q low = unit.apply(span.low());
        return span.isExact() ? Range.exactly(low) : Range.between(low, unit.apply(span.high()));
    }

    /// `amount` times a content per unit; empty when the content has no low or no high.
    static <Q extends Quantity<Q>> Optional<Range<Q>> times(Factor amount, Content content, DoubleFunction<Q> unit) {
        if (content.high().isEmpty() && content.typical().isEmpty()) return Optional.empty();
        double low = content.low().orElseGet(() -> content.typical().orElse(0.0));
        double high = content.high().orElseGet(() -> content.typical().orElseThrow());
        Optional<Q> typical =
                content.typical().flatMap(value -> amount.typical().map(number -> unit.apply(number * value)));
        return Optional.of(new Range<>(unit.apply(amount.low() * low), typical, unit.apply(amount.high() * high)));
    }

    /// A number with its ends and, where there is one, its typical value.
    record Factor(double low, Optional<Double> typical, double high) {
        static Factor of(Span span) {
            return new Factor(span.low(), span.isExact() ? Optional.of(span.low()) : Optional.empty(), span.high());
        }

        Factor times(Factor other) {
            Optional<Double> product = typical.flatMap(mine -> other.typical.map(theirs -> mine * theirs));
            return new Factor(low * other.low, product, high * other.high);
        }

        <Q extends Quantity<Q>> Range<Q> as(DoubleFunction<Q> unit) {
            return new Range<>(unit.apply(low), typical.map(unit::apply), unit.apply(high));
        }

        @Override
        public String toString() {
            return "Factor";
        }
    }
}
