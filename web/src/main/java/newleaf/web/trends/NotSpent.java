package newleaf.web.trends;

import java.util.List;
import java.util.Optional;
import newleaf.care.pattern.Middle;

/// What was not spent: the middle of the first seven days written against each day written since. Days that are not
/// written, or in something else, count for nothing.
///
/// @param amount  in whole units of the money
/// @param days    written since
record NotSpent(long amount, String currency, int days) {
    private static final int FIRST = 7;

    /// Empty where it is not known, or less than one.
    static Optional<NotSpent> of(WrittenDays days, Price price) {
        List<Double> taken = days.over().stream()
                .flatMap(day -> day.taken().in(price.measured()).stream())
                .toList();
        if (taken.size() <= FIRST) return Optional.empty();
        double before = Middle.of(taken.subList(0, FIRST));
        List<Double> since = taken.subList(FIRST, taken.size());
        double less = since.stream().mapToDouble(each -> before - each).sum();
        long amount = Math.round(less * price.each());
        return Optional.of(new NotSpent(amount, price.currency(), since.size())).filter(found -> found.amount() >= 1);
    }

    @Override
    public String toString() {
        return "NotSpent";
    }
}
