package newleaf.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import newleaf.taper.adapt.Timeline;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.Step;

/// An invented person who follows a plan by the week: quiet, noisy or dreadful days, days not written down, lapses,
/// pauses, illness, their own word, another product, a door for a while. The medicine keeps the planner short: with it
/// the model gives no figures.
final class FollowedLife {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final List<String> PRODUCTS = List.of(
            "{ form: leaf-powder, amountPerDose: { value: 5, unit: g }, dosesPerDay: 4 }",
            "{ form: leaf-powder, amountPerDose: { value: 2.5, unit: g }, dosesPerDay: 3, label: { mitragynineMgPerG: 14 } }",
            "{ form: capsule, amountPerDose: { value: 6, unit: capsule }, dosesPerDay: 4, label: { gramsPerUnit: 0.5 } }",
            "{ form: shot, amountPerDose: { value: 30, unit: mL }, dosesPerDay: 3, label: { mitragynineMgPerUnit: 1.5, sevenHydroxyMgPerUnit: 0 } }",
            "{ form: leaf-powder, amountPerDose: { value: 4, unit: g }, dosesPerDay: 2 }, "
                    + "{ form: capsule, amountPerDose: { value: 4, unit: capsule }, dosesPerDay: 2, label: { gramsPerUnit: 0.5 } }");

    private final Random chance;
    private final double daysAWeek;
    private final double mood;
    private final List<String> diary = new ArrayList<>();
    private final List<LocalDate> dates = new ArrayList<>();
    private int product;
    private LocalDate today = DAY;
    private boolean hasDoor;
    private boolean hasPaused;
    private boolean isTold = true;
    private boolean wantsStepBack;
    private int kept = 400;

    FollowedLife(long seed) {
        this.chance = new Random(seed);
        this.product = chance.nextInt(PRODUCTS.size());
        this.daysAWeek = chance.nextInt(4) == 0 ? 5 : 7;
        this.mood = List.of(3.0, 10.0, 22.0, 45.0).get(chance.nextInt(4));
    }

    LocalDate today() {
        return today;
    }

    /// Whether the diary of the last days holds a pause, beyond the days off.
    boolean hasPaused() {
        return hasPaused;
    }

    /// What rules look at; the diary and the day are not among it.
    String situation() {
        return product + " " + daysAWeek + " " + hasDoor + " " + isTold;
    }

    /// The smallest step of a dose, in its unit.
    double scale(int place) {
        return switch (product) {
            case 2 -> 1;
            case 3 -> 0.5;
            case 4 -> place == 0 ? 0.5 : 1;
            default -> 0.5;
        };
    }

    boolean isGramsOnly() {
        return product <= 1;
    }

    /// Some weeks are longer than others, and some end where nothing is written down.
    void liveAWeek(PlanFile plan) {
        int days = chance.nextInt(8) == 0 ? 1 + chance.nextInt(30) : 7;
        boolean isSilent = chance.nextInt(10) == 0;
        boolean isLapse = chance.nextInt(8) == 0;
        int without = chance.nextInt(25) == 0 ? 2 + chance.nextInt(3) : 0;
        hasPaused = !isSilent && days < 10 && Math.min(without, days) >= 2 + Math.ceil(7 - daysAWeek);
        double hardship = mood + (chance.nextInt(4) == 0 ? 25 : 0);
        Timeline planned = new Timeline(plan);
        for (int i = 0; i < days; i++) {
            today = today.plusDays(1);
            boolean isWithout = i < without;
            boolean isForgotten = chance.nextInt(5) == 0 && !isWithout;
            if (isSilent || isForgotten) continue;
            dates.add(today.minusDays(1));
            diary.add(day(planned.on(today.minusDays(1)), hardship, isWithout, isLapse && i < 3));
        }
        if (chance.nextInt(40) == 0) product = chance.nextInt(PRODUCTS.size());
        hasDoor = chance.nextInt(15) == 0;
        isTold = chance.nextInt(4) != 0;
        wantsStepBack = chance.nextInt(3) == 0;
        kept = chance.nextBoolean() ? 400 : 10;
    }

    private String day(Optional<Step> planned, double hardship, boolean isWithout, boolean isLapse) {
        StringBuilder day = new StringBuilder();
        double score = Math.clamp(hardship + 6 * chance.nextGaussian(), 0, 100);
        if (chance.nextInt(12) != 0) day.append(", diary: ").append(number(score));
        if (chance.nextInt(3) == 0) day.append(", craving: ").append(chance.nextInt(hardship > 30 ? 11 : 6));
        if (chance.nextInt(3) == 0) day.append(", sleepHours: ").append(hardship > 30 ? 3 + chance.nextInt(4) : 7);
        if (chance.nextInt(30) == 0) day.append(", illness: true");
        if (chance.nextInt(30) == 0) day.append(", stressor: true");
        if (chance.nextInt(25) == 0) day.append(", hold: ").append(chance.nextBoolean());
        if (chance.nextInt(15) == 0) day.append(", easy: ").append(chance.nextInt(4) != 0);
        if (isWithout) day.append(", doses: []");
        else if (chance.nextBoolean()) day.append(doses(planned, isLapse ? 1.4 : 1));
        return day.toString();
    }

    private static String doses(Optional<Step> planned, double times) {
        return planned.map(step -> step.doses().stream()
                        .map(dose -> "{ hour: 8, amount: %s, unit: %s, product: %d }"
                                .formatted(
                                        number(dose.amount() * times),
                                        dose.unit().label(),
                                        dose.product()))
                        .collect(Collectors.joining(", ", ", doses: [ ", " ]")))
                .filter(doses -> !doses.equals(", doses: [  ]"))
                .orElse("");
    }

    String document() {
        StringBuilder days = new StringBuilder("[ ");
        for (int i = 0; i < diary.size(); i++) {
            long ago = dates.get(i).until(today, java.time.temporal.ChronoUnit.DAYS);
            if (ago <= kept)
                days.append("{ day: -").append(ago).append(diary.get(i)).append(" }, ");
        }
        return """
                asOf: %s
                person: { age: 43, sex: female, pregnant: false, breastfeeding: false }
                use: { products: [ %s ], daysPerWeek: %s, durationMonths: 36, %sstopped: false, reasons: [] }
                history: { opioidUseDisorder: never, withdrawalSeizureOrDelirium: false, otherSubstances: [], conditions: [], medications: [clarithromycin], events: [] }
                symptoms: []
                signs: []
                safety: { suicidal: %s, unresponsive: false, vomitingCannotDrink: false }
                goal: { scaleStepG: 0.5, aim: quit, stepBack: %s }
                limits: { }
                diary: %s
                """.formatted(
                        today,
                        PRODUCTS.get(product),
                        daysAWeek,
                        isTold ? "hoursSinceLastDose: 6, " : "",
                        hasDoor ? "active" : "none",
                        wantsStepBack,
                        days.append("]"));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
