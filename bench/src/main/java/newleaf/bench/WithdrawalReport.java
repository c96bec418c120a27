package newleaf.bench;

import static newleaf.bench.ModelReport.number;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.StressSet;
import newleaf.pharmacology.engine.Simulation;
import newleaf.pharmacology.study.LearningStudy;
import newleaf.pharmacology.study.LearningStudy.Steady;
import newleaf.pharmacology.study.ModelStudy;
import newleaf.pharmacology.study.StudiedCourse;
import newleaf.pharmacology.study.StudiedHabit;
import newleaf.pharmacology.study.StudiedTaper;

/// The withdrawal half in figures: order, what is known, ladders, tapers and learning. The tests of
/// `newleaf.pharmacology.study` hold the same figures.
final class WithdrawalReport {
    private static final int YEARS = StudiedHabit.YEARS;
    private static final double[] GRAMS = {2.5, 5, 10, 20, 30, 40, 60};
    private static final int[] DOSES = {1, 2, 4, 8};
    private static final int[] DAYS = {15, 30, 91, 183, 365, 1096, 3653};
    private static final String[] MONTHS = {"½", "1", "3", "6", "12", "36", "120"};
    private static final int STRANGERS = 1000;

    private final Shelves shelves;
    private final ModelStudy study;
    private final StringBuilder page = new StringBuilder();

    WithdrawalReport(Shelves shelves) {
        this.shelves = shelves;
        this.study = new ModelStudy(shelves, StressSet.USUAL, Simulation.here());
    }

    String text() {
        amounts();
        ladder();
        months();
        order();
        anchors();
        tapers();
        learning();
        return page.toString();
    }

    private StudiedCourse leaf(double grams, int doses, int days) {
        return study.stop(StudiedHabit.leaf(grams, doses, days));
    }

    private void amounts() {
        page.append("\n### More a day\n\nLeaf in four doses from 07:00 to 22:00 for three years, then none.\n\n");
        page.append(
                "| g a day | worst w, p10 | p50 | p90 | reach 5 | 15 | 33 | onset, h (p50 of all) | peak, h | eased, days (p50, p90) |\n"
                        + "|---|---|---|---|---|---|---|---|---|---|\n");
        for (double grams : GRAMS) {
            StudiedCourse course = leaf(grams, 4, YEARS);
            row(
                    number(grams),
                    number(course.worst(0.1)),
                    number(course.worst(0.5)),
                    number(course.worst(0.9)),
                    percent(course.reaching(5)),
                    percent(course.reaching(15)),
                    percent(course.reaching(33)),
                    hour(course.onset(0.5)),
                    number(course.peakHour(0.5)),
                    number(course.eased(0.5) / 24) + ", " + number(course.eased(0.9) / 24));
        }
    }

    private void ladder() {
        page.append(
                "\n### More often\n\nWorst w, p50, and in brackets the onset in hours (p50 of all; – where most never reach 5).\n\n");
        page.append("| g a day | 1 dose | 2 | 4 | 8 | 8 evenly over 24 h |\n|---|---|---|---|---|---|\n");
        for (double grams : GRAMS) {
            List<String> cells = new ArrayList<>(List.of(number(grams)));
            for (int doses : DOSES) cells.add(worstAndOnset(leaf(grams, doses, YEARS)));
            cells.add(
                    worstAndOnset(study.stop(StudiedHabit.leaf(grams, 8, YEARS).evenly())));
            row(cells.toArray(String[]::new));
        }
    }

    private void months() {
        page.append("\n### Longer\n\nWorst w, p50, in four doses, by months of use.\n\n| g a day | "
                + String.join(" | ", MONTHS) + " |\n|---|---|---|---|---|---|---|---|\n");
        for (double grams : new double[] {5, 10, 20, 40}) {
            List<String> cells = new ArrayList<>(List.of(number(grams)));
            for (int days : DAYS) cells.add(number(leaf(grams, 4, days).worst(0.5)));
            row(cells.toArray(String[]::new));
        }
    }

    private void order() {
        page.append("\n### Person by person\n\n| Of 1,024 people | |\n|---|---|\n");
        int falls = 0;
        int later = 0;
        for (int i = 0; i + 1 < GRAMS.length; i++) {
            StudiedCourse less = leaf(GRAMS[i], 4, YEARS);
            StudiedCourse more = leaf(GRAMS[i + 1], 4, YEARS);
            falls += falling(less, more, 0.005);
            later += (int) IntStream.range(0, ModelStudy.PEOPLE)
                    .filter(person -> less.onset()[person] < more.onset()[person] - 0.05)
                    .count();
        }
        row("worst w falls somewhere from 2.5 to 60 g", Integer.toString(falls));
        row("onset comes later somewhere from 2.5 to 60 g", Integer.toString(later));
        int months = 0;
        for (int i = 0; i + 1 < DAYS.length; i++) {
            months += falling(leaf(20, 4, DAYS[i]), leaf(20, 4, DAYS[i + 1]), 0.005);
        }
        row("worst w falls somewhere from ½ to 120 months at 20 g", Integer.toString(months));
        row(
                "worst w lower by more than 0.5 in eight doses than in four, at 20 g",
                Integer.toString(falling(leaf(20, 4, YEARS), leaf(20, 8, YEARS), 0.5)));
        row(
                "the same with doses evenly over 24 h",
                Integer.toString(falling(
                        study.stop(StudiedHabit.leaf(20, 4, YEARS).evenly()),
                        study.stop(StudiedHabit.leaf(20, 8, YEARS).evenly()),
                        0.5)));
    }

    private static int falling(StudiedCourse less, StudiedCourse more, double allowed) {
        return (int) IntStream.range(0, ModelStudy.PEOPLE)
                .filter(person -> more.worst()[person] < less.worst()[person] - allowed)
                .count();
    }

    private void anchors() {
        page.append("\n### What is known, and the model\n\n| Known | Model | |\n|---|---|---|\n");
        StudiedCourse low = study.stop(StudiedHabit.leafMilligrams(53.2, 1, 15));
        row(
                "none after up to 53.2 mg once a day for 15 days (secondary report)",
                "p90 " + number(low.worst(0.9)),
                "holds");
        StudiedCourse tea = study.stop(StudiedHabit.tea(276.5, 4, 2192));
        row(
                "nothing 10–20 h after the last drink, 26 daily drinkers (Vicknasingam 2020)",
                "at 5 or more by 15, 18, 20 h: " + percent(tea.reachingAt(15, 5)) + ", "
                        + percent(tea.reachingAt(18, 5))
                        + ", " + percent(tea.reachingAt(20, 5)) + "; p90 at 15 and 20 h "
                        + number(tea.at(15, 0.9)) + ", " + number(tea.at(20, 0.9)),
                "holds to 18 h; at 20 h the chance of 0 of 26 is " + percent(Math.pow(1 - tea.reachingAt(20, 5), 26)));
        StudiedCourse twenty = leaf(20, 4, YEARS);
        row(
                "first signs after 12 to 36 h (lay and clinical accounts)",
                "10, 20, 30 g: " + number(leaf(10, 4, YEARS).onset(0.5)) + ", " + number(twenty.onset(0.5)) + ", "
                        + number(leaf(30, 4, YEARS).onset(0.5)) + " h",
                "holds");
        row(
                "worst on day 2 to 4, easing after one to two weeks",
                "20 g: " + number(twenty.peakHour(0.5)) + " h, " + number(twenty.eased(0.5) / 24) + " days",
                "holds");
        StudiedCourse survey = study.stop(StudiedHabit.leafMilligrams(100, 3, 2000));
        row(
                "mean 21, SD 19 of 100 (Rogers 2024, 13.5 and 11.9 of 64)",
                "100 mg in 3 doses: " + number(survey.mean()) + ", " + number(survey.deviation()),
                "holds");
        StudiedCourse three = study.stop(StudiedHabit.tea(138, 2, 2192));
        StudiedCourse more = study.stop(StudiedHabit.tea(345, 4, 2192));
        row(
                "odds ratio 3.1 (1.5–6.3) of moderate withdrawal for amount (Singh 2019)",
                number(odds(more.reaching(15)) / odds(three.reaching(15))),
                "inside, near the upper end");
        double[][] felt =
                Arrays.stream(study.relief()).filter(each -> each[0] > 5).toArray(double[][]::new);
        row(
                "better after a dose (Smith 2024)",
                "a usual dose at 36 h: lower after 1 h in " + percent(better(felt, 1)) + ", after 2 h in "
                        + percent(better(felt, 2)) + " of the " + felt.length + " above 5",
                "holds");
        row(
                "a usual day is quiet",
                "20 g once a day: " + percent(leaf(20, 1, YEARS).reachingOnAUsualDay(5)) + " reach 5",
                "holds");
        row("95 % have withdrawal (Singh 2019)", percent(tea.reaching(5)) + " by w alone", "**not met**");
        double fewer = study.stop(StudiedHabit.leafMilligrams(120, 4, YEARS)).worst(0.5);
        double dearer = study.stop(StudiedHabit.leafMilligrams(240, 2, YEARS)).worst(0.5);
        row(
                "frequency more than amount (Rogers 2024)",
                "120 mg in 2 doses "
                        + number(study.stop(StudiedHabit.leafMilligrams(120, 2, YEARS))
                                .worst(0.5)) + ", in 4: " + number(fewer)
                        + "; 240 mg in 2: " + number(dearer),
                "**not met**");
    }

    private static double better(double[][] felt, int hours) {
        return Arrays.stream(felt).filter(each -> each[hours] < each[0]).count() / (double) felt.length;
    }

    private static double odds(double share) {
        return share / (1 - share);
    }

    private void tapers() {
        page.append(
                "\n### A fifth less every week, from 20 g in four doses\n\n"
                        + "| Down to | Set | p90 before the last dose | after it: p50 | p75 | p90 |\n|---|---|---|---|---|---|\n");
        for (StressSet set : StressSet.values()) {
            ModelStudy each = set == StressSet.USUAL ? study : new ModelStudy(shelves, set, Simulation.here());
            for (double floor : new double[] {0.5, 1}) {
                StudiedTaper taper = each.taper(floor);
                row(
                        number(floor) + " g",
                        set.name().toLowerCase(Locale.ROOT),
                        number(taper.beforeP90()),
                        number(taper.afterP50()),
                        number(taper.afterP75()),
                        number(taper.afterP90()));
            }
        }
        page.append(ModelReport.words("tapers"));
    }

    private void learning() {
        page.append(
                "\n### Learning\n\nThe chance that the worst day is 33 or more, by a steady diary, 20 g in four doses, 512 people, no fresh draws.\n\n"
                        + "| Steady diary | 0 | 5 | 10 | 14 | 18 | 22 | 30 | 40 | 60 | 80 | falls in 80 steps | fewest people that still count |\n"
                        + "|---|---|---|---|---|---|---|---|---|---|---|---|---|\n");
        var learning = new LearningStudy(shelves, Simulation.here());
        learning("14 days of use", learning.whileTaking());
        learning("5 days stopped", learning.fiveDaysStopped());
        var independent = learning.calibrated(STRANGERS, 0);
        var alike = learning.calibrated(STRANGERS, 0.5);
        page.append("\nThe 80 % band for day 12 holds ")
                .append(percent(independent.inside()))
                .append(" of ")
                .append(STRANGERS)
                .append(" simulated people with independent noise, ")
                .append(percent(alike.inside()))
                .append(" where half of one day's straying is left the next. Of 512, ")
                .append(number(Math.min(independent.fewest(), alike.fewest())))
                .append(" still count for the one who leaves fewest.\n");
    }

    private void learning(String name, List<Steady> diaries) {
        int[] shown = {0, 5, 10, 14, 18, 22, 30, 40, 60, 80};
        List<String> severe = new ArrayList<>(List.of(name));
        List<String> alone = new ArrayList<>(List.of("of it withdrawal alone"));
        for (int diary : shown) {
            severe.add(String.format(Locale.ROOT, "%.2f", diaries.get(diary).severe()));
            alone.add(String.format(Locale.ROOT, "%.2f", diaries.get(diary).severeWithdrawal()));
        }
        int falls = (int) IntStream.range(1, diaries.size())
                .filter(i -> diaries.get(i).severe() < diaries.get(i - 1).severe() - 1e-9)
                .count();
        severe.add(Integer.toString(falls));
        severe.add(number(diaries.stream().mapToDouble(Steady::effective).min().orElseThrow()));
        alone.addAll(List.of("", ""));
        row(severe.toArray(String[]::new));
        row(alone.toArray(String[]::new));
    }

    private static String worstAndOnset(StudiedCourse course) {
        return number(course.worst(0.5)) + " (" + hour(course.onset(0.5)) + ")";
    }

    private static String hour(double hour) {
        return Double.isInfinite(hour) ? "–" : number(hour);
    }

    private static String percent(double share) {
        return number(100 * share) + " %";
    }

    private void row(String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
