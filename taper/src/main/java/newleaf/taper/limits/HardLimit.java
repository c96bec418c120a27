package newleaf.taper.limits;

import newleaf.documents.Labelled;
import newleaf.taper.plan.Draft;
import newleaf.taper.plan.Level;
import newleaf.taper.plan.TaperProduct;

/// What a plan must keep to, one named rule each. The name is what a person is shown as the reason; its words are in
/// `knowledge/words/words-taper.yaml`.
public enum HardLimit implements Labelled {
    NEVER_UP {
        @Override
        public boolean isKept(Draft draft, Wish wish, TaperNumbers numbers) {
            for (int i = 0; i < draft.levels().size(); i++) {
                if (draft.levels().get(i).value(draft.products()) > draft.valueBefore(i) + CLOSE) return false;
                if (i > 0
                        && hasLargerDose(
                                draft.levels().get(i - 1), draft.levels().get(i))) return false;
            }
            return isNoDoseAboveNow(draft);
        }
    },
    WEIGHABLE {
        @Override
        public boolean isKept(Draft draft, Wish wish, TaperNumbers numbers) {
            return draft.levels().stream().noneMatch(Level::hasNegativeDose);
        }
    },
    LARGEST_CUT {
        @Override
        public boolean isKept(Draft draft, Wish wish, TaperNumbers numbers) {
            for (int i = 0; i < draft.levels().size(); i++) {
                if (!isCutAllowed(draft, i, wish, numbers)) return false;
            }
            return true;
        }
    },
    LAST_STEP {
        @Override
        public boolean isKept(Draft draft, Wish wish, TaperNumbers numbers) {
            if (!draft.endsAtNothing()) return true;
            return draft.valueBefore(draft.levels().size() - 1) <= wish.lastFrom(numbers) + CLOSE;
        }
    },
    INTERVAL {
        @Override
        public boolean isKept(Draft draft, Wish wish, TaperNumbers numbers) {
            for (int i = 1; i < draft.from().size(); i++) {
                if (draft.from().get(i) - draft.from().get(i - 1)
                        < wish.bounds().interval()) return false;
            }
            return true;
        }
    },
    LARGE_CUTS_APART {
        @Override
        public boolean isKept(Draft draft, Wish wish, TaperNumbers numbers) {
            for (int i = 1; i < draft.from().size(); i++) {
                boolean isLarge = isLargeCut(draft, i, numbers) || isLargeCut(draft, i - 1, numbers);
                int days = draft.from().get(i) - draft.from().get(i - 1);
                if (isLarge && days < numbers.largeCutDays()) return false;
            }
            return true;
        }
    },
    NOT_ONCE_A_DAY_EARLY {
        @Override
        public boolean isKept(Draft draft, Wish wish, TaperNumbers numbers) {
            for (int p = 0; p < draft.products().size(); p++) {
                TaperProduct product = draft.products().get(p);
                if (product.slots() < 2) continue;
                double few = Math.max(numbers.tenSteps(), numbers.onceADayShare() * product.steps());
                for (Level level : draft.levels()) {
                    if (level.steps(p) > few && level.dosesADay(p) < 2) return false;
                }
            }
            return true;
        }
    },
    FROZEN {
        @Override
        public boolean isKept(Draft draft, Wish wish, TaperNumbers numbers) {
            return draft.from().stream()
                    .noneMatch(day -> wish.bounds().isFrozen(wish.start().plusDays(day)));
        }
    },
    CEILING {
        @Override
        public boolean isKept(Draft draft, Wish wish, TaperNumbers numbers) {
            if (!wish.isInLeaf()) return true;
            return wish.bounds()
                    .ceiling()
                    .filter(most -> draft.from().getFirst() > 0
                            ? draft.valueNow() > most
                            : draft.levels().getFirst().value(draft.products()) > most + CLOSE)
                    .isEmpty();
        }
    },
    SUPPLY {
        @Override
        public boolean isKept(Draft draft, Wish wish, TaperNumbers numbers) {
            return wish.bounds()
                    .supplyGrams()
                    .filter(supply -> gramsNeeded(draft, wish) > supply + CLOSE)
                    .isEmpty();
        }
    };

    private static final double CLOSE = 1e-6;

    public abstract boolean isKept(Draft draft, Wish wish, TaperNumbers numbers);

    /// A limit of the person's own that nature may not allow: then the nearest plan is made, and it is said.
    public boolean mayGive() {
        return this == CEILING || this == SUPPLY;
    }

    /// At most a share of the day's total while that is above ten weighable steps, else one weighable step. Where the
    /// share is smaller than what can be weighed, one step. The last step to nothing has a limit of its own.
    static boolean isCutAllowed(Draft draft, int level, Wish wish, TaperNumbers numbers) {
        boolean isLast = draft.endsAtNothing() && level == draft.levels().size() - 1;
        if (isLast) return true;
        double before = draft.valueBefore(level);
        double cut = before - draft.levels().get(level).value(draft.products());
        double most = draft.stepsBefore(level) > numbers.tenSteps() + CLOSE
                ? before * wish.bounds().largestCut() / 100
                : 0;
        return cut <= Math.max(most, smallestStep(draft, level, numbers)) + CLOSE;
    }

    /// Above the usual limit, by a clinician's reason.
    public static boolean isLargeCut(Draft draft, int level, TaperNumbers numbers) {
        boolean isLast = draft.endsAtNothing() && level == draft.levels().size() - 1;
        return !isLast
                && draft.stepsBefore(level) > numbers.tenSteps() + CLOSE
                && draft.cutPercent(level) > numbers.largestCut() + CLOSE;
    }

    /// Above ten steps one step of the finest product that is left; below, one of any that is left.
    private static double smallestStep(Draft draft, int level, TaperNumbers numbers) {
        boolean isLow = draft.stepsBefore(level) <= numbers.tenSteps() + CLOSE;
        var left = java.util.stream.IntStream.range(0, draft.products().size())
                .filter(p -> level == 0 || draft.levels().get(level - 1).steps(p) > 0)
                .mapToDouble(p -> draft.products().get(p).valuePerStep());
        return (isLow ? left.max() : left.min()).orElse(0);
    }

    private static boolean hasLargerDose(Level before, Level after) {
        for (int p = 0; p < before.doses().size(); p++) {
            for (int i = 0; i < before.doses().get(p).size(); i++) {
                if (after.doses().get(p).get(i) > before.doses().get(p).get(i)) return true;
            }
        }
        return false;
    }

    /// A dose may be rounded up to the next weighable step only; the day's total never is.
    private static boolean isNoDoseAboveNow(Draft draft) {
        for (int p = 0; p < draft.products().size(); p++) {
            TaperProduct product = draft.products().get(p);
            double most = Math.ceil(product.perDose() / product.measure().step() - CLOSE);
            for (int each : draft.levels().getFirst().doses().get(p)) if (each > most) return false;
        }
        return true;
    }

    /// Grams of product from day 0 to the end, on days of use.
    public static double gramsNeeded(Draft draft, Wish wish) {
        double grams = 0;
        for (int p = 0; p < draft.products().size(); p++) {
            TaperProduct product = draft.products().get(p);
            double perStep =
                    product.gramsPerUnit().orElse(0.0) * product.measure().step();
            grams += draft.from().getFirst() * product.steps() * perStep;
            for (int i = 0; i + 1 < draft.levels().size(); i++) {
                int days = draft.from().get(i + 1) - draft.from().get(i);
                grams += days * draft.levels().get(i).steps(p) * perStep;
            }
        }
        return grams * wish.daysAWeek() / 7;
    }
}
