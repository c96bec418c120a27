package newleaf.taper.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import newleaf.knowledge.card.TaperRuleCard;
import newleaf.pharmacology.kinetics.Parameter;
import newleaf.pharmacology.kinetics.ParameterCards;
import newleaf.pharmacology.people.Three;
import newleaf.pharmacology.people.VirtualPeople;
import newleaf.taper.PublishedRule;
import newleaf.taper.limits.Wish;
import newleaf.taper.plan.PlanVersion;
import newleaf.testkit.ProjectRoot;
import org.junit.jupiter.api.Test;

/// The study behind `docs/taper.md`. `-Dnewleaf.full=true -Dnewleaf.accept=true` runs it on all people and writes the
/// page; without them a small part of it is run, so that it stays true that it can be.
class TaperStudyTest {
    private static final boolean IS_FULL = Boolean.getBoolean("newleaf.full") && Boolean.getBoolean("newleaf.accept");
    private static final int PEOPLE = IS_FULL ? VirtualPeople.ALL : 32;
    private static final int FOLLOWED = IS_FULL ? 1000 : 4;
    private static final int AFTER = 60;
    private static final double CLEAR = 1;

    private final StringBuilder page = new StringBuilder();

    @Test
    void plans_of_the_same_length_are_compared_with_the_published_rules() throws Exception {
        page.append(TaperStudyWords.BEFORE.replace("{people}", String.valueOf(PEOPLE)));
        sameLength();
        samePeak();
        robust();
        page.append(TaperStudyWords.LOOP.replace("{people}", String.valueOf(FOLLOWED)));
        loop();
        page.append(TaperStudyWords.AFTER);
        assertThat(page).contains("quarter-weekly", "adapting");
        if (IS_FULL) {
            Path file = ProjectRoot.path().resolve("docs/taper.md");
            Files.writeString(file, page);
        }
    }

    private void sameLength() {
        PeoplesCourses people = Studied.people(PEOPLE, Map.of());
        page.append(TaperStudyWords.SAME_LENGTH_HEAD);
        StringBuilder where = new StringBuilder(TaperStudyWords.WHERE);
        for (TaperRuleCard card : Studied.SHELVES.taperRules()) {
            int days = new PublishedRule(card).daysUntilBelowOneGram(Studied.GRAMS);
            PlanVersion plan = Studied.plan(Optional.of(days / 7.0));
            int horizon = Math.max(days, plan.days()) + AFTER;
            DailyDiary rule = rule(people, card, horizon);
            DailyDiary ours = ours(people, plan, horizon);
            row(card.id(), days, plan.days(), rule, ours);
            where.append("| ")
                    .append(String.join(
                            " | ",
                            card.id(),
                            round(peak(rule, 0, days)),
                            round(peak(ours, 0, plan.days())),
                            round(peak(rule, days, horizon)),
                            round(peak(ours, plan.days(), horizon)),
                            String.valueOf(4 * days),
                            String.valueOf(plan.weighings())));
            where.append(" |\n");
        }
        page.append(where).append('\n');
    }

    /// The 90th percentile of the worst day between two days.
    private static double peak(DailyDiary diary, int from, int to) {
        return Three.of(IntStream.range(0, diary.people())
                        .mapToDouble(person -> IntStream.range(from, to)
                                .mapToDouble(day -> diary.on(person, day))
                                .max()
                                .orElse(0))
                        .toArray())
                .p90();
    }

    /// The shortest of our lengths whose peak is not above the rule's.
    private void samePeak() {
        PeoplesCourses people = Studied.people(Math.min(PEOPLE, 256), Map.of());
        page.append(TaperStudyWords.SAME_PEAK);
        page.append(TaperStudyWords.SAME_PEAK_HEAD);
        List<PlanVersion> plans = IntStream.rangeClosed(8, IS_FULL ? 60 : 12)
                .filter(week -> week % (IS_FULL ? 2 : 4) == 0)
                .mapToObj(week -> Studied.plan(Optional.of((double) week)))
                .toList();
        List<Double> peaks = plans.stream()
                .map(plan -> ours(people, plan, plan.days() + AFTER).peak().p90())
                .toList();
        for (TaperRuleCard card : Studied.SHELVES.taperRules()) {
            int days = new PublishedRule(card).daysUntilBelowOneGram(Studied.GRAMS);
            double peak = rule(people, card, days + AFTER).peak().p90();
            String shortest = IntStream.range(0, plans.size())
                    .filter(i -> peaks.get(i) <= peak)
                    .mapToObj(i -> String.valueOf(plans.get(i).days()))
                    .findFirst()
                    .orElse("none tried");
            page.append("| ")
                    .append(card.id())
                    .append(" | ")
                    .append(round(peak))
                    .append(" | ")
                    .append(days);
            page.append(" | ").append(shortest).append(" |\n");
        }
        page.append('\n');
    }

    /// The model is wrong: one of its numbers is at the end of its range for everybody, and the plan does not know.
    private void robust() {
        page.append(TaperStudyWords.ROBUST);
        page.append(TaperStudyWords.ROBUST_HEAD);
        for (var wrong : wrongModels().entrySet()) {
            PeoplesCourses people = Studied.people(Math.min(PEOPLE, 512), wrong.getValue());
            for (TaperRuleCard card : Studied.SHELVES.taperRules()) {
                if (!List.of("quarter-weekly", "tenth-weekly", "wiki-5-days").contains(card.id())) continue;
                int days = new PublishedRule(card).daysUntilBelowOneGram(Studied.GRAMS);
                PlanVersion plan = Studied.plan(Optional.of(days / 7.0));
                int horizon = Math.max(days, plan.days()) + AFTER;
                DailyDiary rule = rule(people, card, horizon);
                DailyDiary ours = ours(people, plan, horizon);
                page.append("| ").append(wrong.getKey()).append(" | ").append(card.id());
                page.append(" | ")
                        .append(round(rule.peak().p90()))
                        .append(" | ")
                        .append(round(ours.peak().p90()));
                page.append(" | ").append(round(rule.burden().p50())).append(" | ");
                page.append(round(ours.burden().p50())).append(" |\n");
            }
        }
        page.append('\n');
    }

    private static Map<String, Map<Parameter, Double>> wrongModels() {
        var cards = new ParameterCards(Studied.SHELVES);
        Map<String, Map<Parameter, Double>> wrong = new LinkedHashMap<>();
        for (Parameter parameter : List.of(Parameter.KF, Parameter.KL, Parameter.KX)) {
            var range = cards.range(parameter).orElseThrow();
            wrong.put(parameter.symbol() + " low", Map.of(parameter, range.low()));
            wrong.put(parameter.symbol() + " high", Map.of(parameter, range.high()));
        }
        return wrong;
    }

    private void loop() {
        page.append(TaperStudyWords.LOOP_HEAD);
        Wish wish = Studied.wish(Optional.of(15.0));
        PlanVersion plan = Studied.plan(Optional.of(15.0));
        ClosedLoop loop = new ClosedLoop(wish, plan);
        result("ours, adapting", loop.adapting(FOLLOWED, 0));
        result("ours, by the calendar", loop.openLoop(FOLLOWED, 0));
        for (TaperRuleCard card : Studied.SHELVES.taperRules()) {
            result(card.id(), loop.byTheCalendar(card, FOLLOWED, 0));
        }
        page.append('\n');
    }

    private void result(String name, List<ClosedLoop.Result> results) {
        double stopped = results.stream().filter(ClosedLoop.Result::hasStopped).count() / (double) results.size();
        var worst = Three.of(
                results.stream().mapToDouble(ClosedLoop.Result::worstDay).toArray());
        var burden =
                Three.of(results.stream().mapToDouble(ClosedLoop.Result::burden).toArray());
        var grams = Three.of(
                results.stream().mapToDouble(ClosedLoop.Result::lastGrams).toArray());
        double severe = results.stream().filter(each -> each.worstDay() >= 33).count() / (double) results.size();
        List<String> cells = new ArrayList<>(List.of(
                name,
                percent(stopped),
                round(worst.p50()),
                round(worst.p90()),
                percent(severe),
                round(burden.p50()),
                round(burden.p90()),
                round(grams.p50())));
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private void row(String rule, int days, int ownDays, DailyDiary theirs, DailyDiary ours) {
        double[] a = ours.peaks();
        double[] b = theirs.peaks();
        double[] burdenA = ours.burdens();
        double[] burdenB = theirs.burdens();
        List<String> cells = List.of(
                rule,
                String.valueOf(days),
                String.valueOf(ownDays),
                round(theirs.peak().p90()),
                round(ours.peak().p90()),
                round(theirs.burden().p50()),
                round(ours.burden().p50()),
                share(a, b, -1),
                share(a, b, 1),
                share(burdenA, burdenB, -1));
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /// The share of people for whom `a` is clearly lower (-1) or higher (1) than `b`, with its standard error.
    private static String share(double[] a, double[] b, int sign) {
        double share = IntStream.range(0, a.length)
                        .filter(i -> sign * (a[i] - b[i]) >= CLEAR)
                        .count()
                / (double) a.length;
        return percent(share) + " ± " + round(100 * Math.sqrt(share * (1 - share) / a.length));
    }

    private static DailyDiary rule(PeoplesCourses people, TaperRuleCard card, int horizon) {
        var rule = new PublishedRule(card);
        int days = rule.daysUntilBelowOneGram(Studied.GRAMS);
        return people.run(
                day -> people.past().usual(day, rule.gramsOn(day, Studied.GRAMS) / Studied.GRAMS), days, horizon);
    }

    private static DailyDiary ours(PeoplesCourses people, PlanVersion plan, int horizon) {
        var doses = new StepDoses(plan, Studied.wish(Optional.empty()).products(), people.past());
        return people.run(doses, plan.days(), horizon);
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    private static String round(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
