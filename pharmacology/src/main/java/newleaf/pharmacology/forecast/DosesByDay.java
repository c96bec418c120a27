package newleaf.pharmacology.forecast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.documents.Span;
import newleaf.intake.DiaryDay;
import newleaf.pharmacology.engine.Doses.Dose;

/// What was taken on which day: what the diary says, else the habit. Day 0 is the day of the last dose, hours count
/// from midnight. A dose is written as a share of the product's daily milligrams; how many these are differs between
/// the virtual people.
///
/// Without a diary, doses are spread from 07:00 to 22:00, a single one at 07:00. Days of use end with day 0.
final class DosesByDay {
    private static final double FIRST_HOUR = 7;
    private static final double LAST_HOUR = 22;
    private static final int WEEK = 7;

    private final Habits habits;
    private final Map<Integer, List<Dose>> written = new HashMap<>();

    DosesByDay(Habits habits) {
        this.habits = habits;
        for (DiaryDay day : habits.diary()) {
            if (!habits.hasStopped() && day.doses().isKnown()) written.put(habits.dayOf(day), dosesOf(day));
        }
        written.entrySet()
                .removeIf(entry -> entry.getKey() == 0 && entry.getValue().isEmpty());
    }

    int periodDays() {
        return habits.daysAWeek() >= WEEK ? 1 : WEEK;
    }

    /// The hour of the last dose, after midnight of day 0.
    double lastHour() {
        return on(0).stream().mapToDouble(Dose::hour).max().orElse(FIRST_HOUR);
    }

    List<Dose> on(int day) {
        return Optional.ofNullable(written.get(day)).orElseGet(() -> habit(day));
    }

    List<Dose> habit(int day) {
        List<Dose> doses = new ArrayList<>();
        if (!isDayOfUse(day)) return doses;
        for (int kind = 0; kind < habits.products().size(); kind++) {
            int count = count(habits.products().get(kind));
            for (int i = 0; i < count; i++) doses.add(new Dose(clock(i, count), 1.0 / count, kind));
        }
        return doses;
    }

    private boolean isDayOfUse(int day) {
        if (periodDays() == 1) return true;
        long used = Math.clamp(Math.round(habits.daysAWeek()), 1, WEEK);
        return Math.floorMod(-day * used, WEEK) < used;
    }

    private static int count(TakenProduct product) {
        return (int) Math.max(1, Math.round(product.dosesADay()));
    }

    private static double clock(int i, int count) {
        return FIRST_HOUR + (count == 1 ? 0 : i * (LAST_HOUR - FIRST_HOUR) / (count - 1));
    }

    private List<Dose> dosesOf(DiaryDay day) {
        List<DiaryDay.Dose> all = day.doses().known().orElse(List.of());
        List<Dose> doses = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            DiaryDay.Dose dose = all.get(i);
            int kind = dose.product().known().orElse(0);
            if (kind >= habits.products().size()) continue;
            double hour = dose.hour().known().orElse(clock(i, all.size()));
            doses.add(new Dose(hour, share(dose, habits.products().get(kind)), kind));
        }
        return doses;
    }

    /// A dose as a share of the usual day; the usual dose where the amount, or its unit, cannot be compared.
    private static double share(DiaryDay.Dose dose, TakenProduct product) {
        double usual = 1.0 / count(product);
        return dose.amount()
                .known()
                .flatMap(amount -> product.amountPerDose()
                        .filter(per -> per.unit() == amount.unit() && middle(per.quantity()) > 0)
                        .map(per -> middle(amount.quantity()) / middle(per.quantity()) * usual))
                .orElse(usual);
    }

    /// Between two ends that were both said; used for the share of one dose in the day, never shown.
    private static double middle(Span span) {
        return (span.low() + span.high()) / 2;
    }
}
