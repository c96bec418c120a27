package newleaf.taper.adapt;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Signs that use is growing again, from the doses that were written down lately. Silent when there are too few days.
final class EarlySigns {
    private static final double SAME_HOUR = 1;

    private final AdaptNumbers.Signs numbers;

    EarlySigns(AdaptNumbers.Signs numbers) {
        this.numbers = numbers;
    }

    List<AdaptReason> in(DiaryDays diary) {
        List<AdaptReason> signs = new ArrayList<>();
        NavigableMap<Integer, double[]> hours = diary.hours().tailMap(-numbers.window(), false);
        if (hours.size() >= numbers.days()) {
            if (change(hours, EarlySigns::gap) <= -numbers.hours()) signs.add(AdaptReason.GAPS_SHRINKING);
            if (change(hours, each -> each.length == 0 ? Double.NaN : each[0]) <= -numbers.hours()) {
                signs.add(AdaptReason.FIRST_DOSE_EARLIER);
            }
            if (hasExtraDoses(hours)) signs.add(AdaptReason.EXTRA_DOSES);
        }
        NavigableMap<Integer, Double> taken = diary.taken().tailMap(-numbers.window(), false);
        if (taken.size() >= numbers.days()) {
            double usual = DiaryDays.median(List.copyOf(taken.values()));
            if (usual > 0 && DiaryDays.change(taken) >= numbers.share() * usual) {
                signs.add(AdaptReason.AMOUNT_CREEPING);
            }
        }
        return signs;
    }

    private static double change(
            NavigableMap<Integer, double[]> hours, java.util.function.ToDoubleFunction<double[]> value) {
        TreeMap<Integer, Double> values = new TreeMap<>();
        hours.forEach((day, each) -> {
            double found = value.applyAsDouble(each);
            if (!Double.isNaN(found)) values.put(day, found);
        });
        return DiaryDays.change(values);
    }

    /// The mean gap between the doses of a day.
    private static double gap(double[] hours) {
        return hours.length < 2 ? Double.NaN : (hours[hours.length - 1] - hours[0]) / (hours.length - 1);
    }

    /// Two doses within an hour, on two of the later days and on none of the earlier ones.
    private static boolean hasExtraDoses(NavigableMap<Integer, double[]> hours) {
        List<double[]> all = List.copyOf(hours.values());
        int half = all.size() / 2;
        long early = all.subList(0, half).stream().filter(EarlySigns::isDoubled).count();
        long late = all.subList(half, all.size()).stream()
                .filter(EarlySigns::isDoubled)
                .count();
        return early == 0 && late >= 2;
    }

    private static boolean isDoubled(double[] hours) {
        for (int i = 1; i < hours.length; i++) if (hours[i] - hours[i - 1] <= SAME_HOUR) return true;
        return false;
    }
}
