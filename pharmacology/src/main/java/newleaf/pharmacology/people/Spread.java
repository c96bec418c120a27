package newleaf.pharmacology.people;

import newleaf.knowledge.card.ParameterCard;

/// How a number differs between people, driven by a standard normal number `z`.
public sealed interface Spread {
    /// 80 % of a normal distribution lie within this many standard deviations of its middle.
    double TENTH = 1.2815515655446004;
    /// Nobody lies further out: a share of 0.002 is drawn in.
    double FURTHEST = 3.090232306167813;

    double at(double z);

    /// The same for everyone.
    record Fixed(double value) implements Spread {
        @Override
        public double at(double z) {
            return value;
        }
    }

    /// The logarithm is normal.
    record LogNormal(double median, double deviation) implements Spread {
        @Override
        public double at(double z) {
            return median * Math.exp(deviation * Math.clamp(z, -FURTHEST, FURTHEST));
        }
    }

    /// A share whose logit is normal.
    record LogitNormal(double median, double deviation) implements Spread {
        @Override
        public double at(double z) {
            double odds = median / (1 - median) * Math.exp(deviation * Math.clamp(z, -FURTHEST, FURTHEST));
            return odds / (1 + odds);
        }
    }

    /// Even on the scale of the logarithm, or even as it is where it begins at 0.
    record Even(double low, double high) implements Spread {
        @Override
        public double at(double z) {
            double share = Normal.below(z);
            return low > 0 ? low * Math.pow(high / low, share) : low + (high - low) * share;
        }
    }

    /// The value is the median; the card's range says how wide, as the middle 80 %. Without a range, the value holds
    /// for
    /// everyone.
    static Spread of(ParameterCard card, double value, boolean isShare) {
        if (card.range().isEmpty()) return new Fixed(value);
        var range = card.range().get();
        if (!isShare) return new LogNormal(value, Math.log(range.high() / range.low()) / (2 * TENTH));
        return new LogitNormal(value, (logit(range.high()) - logit(range.low())) / (2 * TENTH));
    }

    /// Even over a card's range: where no value of the range is likelier than another.
    static Spread even(ParameterCard card) {
        return card.range()
                .<Spread>map(range -> new Even(range.low(), range.high()))
                .orElseGet(() -> new Fixed(card.value()));
    }

    private static double logit(double share) {
        return Math.log(share / (1 - share));
    }
}
