package newleaf.web.trends;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/// A small picture: a line through the days that were written, broken where one was not. Template `trends/chart`.
///
/// @param line     of the path of what was written
/// @param plan     of the path of the plan; empty for none
/// @param dots     one a day
/// @param limit    the height of a line across, and its name
/// @param last     the last day written
/// @param value    of the last day
/// @param first    the name of the first day
/// @param end      the name of the last day, or today
/// @param says     all of it in words, for whoever does not see it
public record Chart(
        String line,
        String plan,
        List<Dot> dots,
        Optional<Limit> limit,
        Dot last,
        String value,
        String first,
        String end,
        String says) {
    private static final double LEFT = 10;
    private static final double RIGHT = 250;
    private static final double TOP = 14;
    private static final double GROUND = 78;
    private static final int MOST_DOTS = 60;

    public Chart {
        dots = List.copyOf(dots);
    }

    /// Where a day stands.
    public record Dot(String x, String y) {
        @Override
        public String toString() {
            return "Dot";
        }
    }

    /// A line across and its name, which stands above it.
    public record Limit(String y, String above, String name) {}

    /// A height that has a name.
    record Named(double value, String name) {}

    /// The words in a picture.
    record Words(String value, String first, String end, String says) {
        @Override
        public String toString() {
            return "Words";
        }
    }

    /// Places days on a picture and values up it.
    private record Scale(LocalDate first, long days, double top) {
        String x(LocalDate day) {
            double part = days == 0 ? 1 : (double) ChronoUnit.DAYS.between(first, day) / days;
            return number(LEFT + (RIGHT - LEFT) * part);
        }

        double height(double value) {
            return GROUND - (GROUND - TOP) * value / top;
        }

        Dot dot(LocalDate day, double value) {
            return new Dot(x(day), number(height(value)));
        }

        @Override
        public String toString() {
            return "Scale";
        }
    }

    /// @param values  by day, at least one
    /// @param plan    by day
    /// @param least   what the whole picture shows at least
    static Chart of(
            NavigableMap<LocalDate, Double> values,
            NavigableMap<LocalDate, Double> plan,
            double least,
            Optional<Named> limit,
            Words words) {
        double most = Math.max(most(values), most(plan));
        LocalDate first = values.firstKey();
        long days = ChronoUnit.DAYS.between(first, values.lastKey());
        Scale scale = new Scale(first, days, Math.max(least, most));
        List<Dot> dots = new ArrayList<>();
        values.forEach((day, value) -> dots.add(scale.dot(day, value)));
        boolean hasDots = dots.size() <= MOST_DOTS;
        return new Chart(
                path(values, scale),
                path(plan.subMap(first, true, values.lastKey(), true), scale),
                hasDots ? dots : lonely(values, scale),
                limit.map(each -> limit(each, scale)),
                dots.getLast(),
                words.value(),
                words.first(),
                words.end(),
                words.says());
    }

    private static double most(Map<LocalDate, Double> values) {
        return values.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    private static Limit limit(Named named, Scale scale) {
        double y = scale.height(named.value());
        return new Limit(number(y), number(y - 5), named.name());
    }

    private static String path(NavigableMap<LocalDate, Double> values, Scale scale) {
        StringBuilder path = new StringBuilder();
        values.forEach((day, value) -> {
            Dot dot = scale.dot(day, value);
            boolean goesOn = values.containsKey(day.minusDays(1));
            path.append(goesOn ? 'L' : 'M').append(dot.x()).append(' ').append(dot.y());
        });
        return path.toString();
    }

    /// Those that no line reaches.
    private static List<Dot> lonely(NavigableMap<LocalDate, Double> values, Scale scale) {
        return values.entrySet().stream()
                .filter(each -> !values.containsKey(each.getKey().minusDays(1)))
                .filter(each -> !values.containsKey(each.getKey().plusDays(1)))
                .map(each -> scale.dot(each.getKey(), each.getValue()))
                .toList();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    @Override
    public String toString() {
        return "Chart";
    }
}
