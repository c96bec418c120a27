package newleaf.web.journey.step.wish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Hours of the day as people write them: `7, 12:30, 6 pm`.
final class WrittenHours implements TypedWish.Written<List<Double>> {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.h](\\d{2}))?\\s*(am|pm|a\\.m\\.|p\\.m\\.)?");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;]|\\band\\b|\\by\\b)\\s*");
    /// Longer than all hours that a day can have; a long text would keep the patterns busy.
    private static final int LONGEST = 1_000;

    private static final int NOON = 12;
    private static final int DAY = 24;
    private static final double MINUTES = 60;

    @Override
    public Optional<List<Double>> read(String typed) {
        if (typed.length() > LONGEST) return Optional.empty();
        List<Double> hours = new ArrayList<>();
        for (String part : BETWEEN.split(typed.toLowerCase(Locale.ROOT).strip())) {
            Optional<Double> hour = hour(part);
            if (hour.isEmpty()) return Optional.empty();
            hours.add(hour.get());
        }
        return Optional.of(hours.stream().sorted().toList());
    }

    private static Optional<Double> hour(String typed) {
        Matcher time = TIME.matcher(typed);
        if (!time.matches()) return Optional.empty();
        int hour = Integer.parseInt(time.group(1));
        int minutes = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        boolean isHalfDay = time.group(3) != null;
        if (minutes >= MINUTES || hour >= DAY || (isHalfDay && (hour == 0 || hour > NOON))) return Optional.empty();
        if (isHalfDay) hour = hour % NOON + (time.group(3).startsWith("p") ? NOON : 0);
        return Optional.of(hour + minutes / MINUTES);
    }

    @Override
    public String shown(List<Double> hours) {
        return hours.stream().map(WrittenHours::shown).collect(Collectors.joining(", "));
    }

    private static String shown(double hour) {
        long minutes = Math.round(hour % 1 * MINUTES);
        return "%d:%02d".formatted((int) hour, minutes);
    }
}
