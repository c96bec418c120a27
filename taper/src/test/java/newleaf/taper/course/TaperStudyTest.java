package newleaf.taper.course;

import static newleaf.taper.course.Studied.ours;
import static newleaf.taper.course.Studied.rule;
import static newleaf.taper.course.StudyTable.line;
import static newleaf.taper.course.StudyTable.percent;
import static newleaf.taper.course.StudyTable.round;
import static newleaf.taper.course.StudyTable.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newleaf.knowledge.card.StressSet;
import newleaf.knowledge.card.TaperRuleCard;
import newleaf.pharmacology.forecast.Bands;
import newleaf.pharmacology.kinetics.Parameter;
import newleaf.pharmacology.kinetics.ParameterCards;
import newleaf.pharmacology.people.Three;
import newleaf.taper.PublishedRule;
import newleaf.taper.course.Studied.Floor;
import newleaf.taper.pace.Pace;
import newleaf.taper.pace.PaceChoice;
import newleaf.taper.plan.PlanVersion;
import newleaf.testkit.ProjectRoot;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/// The study behind `docs/taper.md`. `-Dnewleaf.full=true -Dnewleaf.accept=true` runs it on all its people and writes
/// the page; without them a small part of it is run, and what the page claims is asserted either way.
class TaperStudyTest {
    private static final boolean IS_FULL = Boolean.getBoolean("newleaf.full") && Boolean.getBoolean("newleaf.accept");
    private static final int PEOPLE = IS_FULL ? 1024 : 32;
    private static final int FEWER = IS_FULL ? 512 : 16;
    private static final int FOLLOWED = IS_FULL ? 200 : 2;
    private static final int AFTER = 60;
    private static final int LONGER = 8;
    private static final double GAIN =
            Studied.SHELVES.parameter("parameter-taper-gain-points").value();
    private static final double SEVERE = Bands.in(Studied.SHELVES).severe();
    private static final double[] LEAVING = {0, 0.01, 0.03};

    private final StudyTable page = new StudyTable();
    private final SoftAssertions claims = new SoftAssertions();

    @Test
    void what_is_gained_and_what_is_not() throws Exception {
        page.say(TaperStudyWords.BEFORE);
        sameFloor();
        page.say(TaperStudyWords.SAME_LENGTH);
        sameLength();
        page.say(TaperStudyWords.ROBUST);
        robust();
        page.say(TaperStudyWords.LOOP);
        loop();
        page.say(TaperStudyWords.LEAVING);
        leaving();
        page.say(TaperStudyWords.AFTER);
        String said = page.toString()
                .replace("{people}", String.format(Locale.ROOT, "%,d", PEOPLE))
                .replace("{fewer}", String.valueOf(FEWER))
                .replace("{followed}", String.valueOf(FOLLOWED));
        assertThat(said).doesNotContain("{", "NaN");
        if (IS_FULL) Files.writeString(ProjectRoot.path().resolve("docs/taper.md"), said);
        claims.assertAll();
    }

    /// What was taken by someone who had other luck is not the same.
    @Test
    void strength_and_weighing_reach_the_person_and_the_same_person_comes_twice() {
        Floor rule = new Floor("half a week to 1 g", 0.5, 1);
        var off = new ClosedLoop(Map.of(), true).byTheCalendar(rule, 3);
        var exact = new ClosedLoop(Map.of(), false).byTheCalendar(rule, 3);
        assertThat(off).isEqualTo(new ClosedLoop(Map.of(), true).byTheCalendar(rule, 3));
        assertThat(off).doesNotContainAnyElementsOf(exact);
        assertThat(exact).allMatch(each -> each.end() == rule.days());
    }

    private void sameFloor() {
        PeoplesCourses people = Studied.people(PEOPLE, Map.of(), StressSet.USUAL);
        PaceChoice offered = Studied.offered();
        DailyDiary stopping = people.run(_ -> List.of(), 0, AFTER);
        for (Floor rule : Floor.ALL) {
            PlanVersion plan = rule.ours();
            int horizon = Math.max(rule.days(), plan.days()) + AFTER;
            DailyDiary theirs = rule(people, rule, horizon);
            DailyDiary ours = ours(people, plan, horizon);
            way(rule.name(), rule.days(), rule.lastGrams(), rule.days() * Studied.DOSES, theirs);
            own("ours, as long, from " + rule.floor() + " g", plan, ours);
            claims.assertThat(plan.days()).isBetween(rule.days(), rule.days() + LONGER);
            claims.assertThat(plan.steps().getLast().total()).isLessThanOrEqualTo(rule.floor());
            claims.assertThat(ours.peak().p90())
                    .as("nothing is gained over %s", rule.name())
                    .isCloseTo(theirs.peak().p90(), offset(GAIN));
            claims.assertThat(stopping.peak().p90()).isGreaterThan(theirs.peak().p90() + GAIN);
        }
        for (Pace pace : List.of(Pace.BRISK, Pace.MIDDLE, Pace.GENTLE)) {
            PlanVersion plan = Studied.offered(offered, pace);
            String suggested = offered.suggested() == pace ? ", suggested" : "";
            own("ours, " + pace.label() + suggested, plan, ours(people, plan, plan.days() + AFTER));
        }
        way("stopping now", 0, Studied.GRAMS, 0, stopping);
        personByPerson(people);
    }

    private void own(String name, PlanVersion plan, DailyDiary diary) {
        way(name, plan.days(), plan.steps().getLast().total(), plan.weighings(), diary);
    }

    private void way(String name, int days, double last, int weighed, DailyDiary diary) {
        page.row(
                name,
                String.valueOf(days),
                String.format(Locale.ROOT, "%.2f", last),
                round(diary.peak().p90()),
                percent(diary.shareReaching(SEVERE)),
                round(diary.burden().p50()),
                String.valueOf(weighed));
    }

    private void personByPerson(PeoplesCourses people) {
        page.say(TaperStudyWords.PERSON_BY_PERSON);
        for (Floor rule : Floor.ALL) {
            PlanVersion plan = rule.ours();
            int horizon = Math.max(rule.days(), plan.days()) + AFTER;
            DailyDiary theirs = rule(people, rule, horizon);
            DailyDiary ours = ours(people, plan, horizon);
            page.row(
                    rule.name(),
                    share(ours.peaks(), theirs.peaks(), -1),
                    share(ours.peaks(), theirs.peaks(), 1),
                    share(ours.burdens(), theirs.burdens(), -1),
                    share(ours.burdens(), theirs.burdens(), 1));
        }
    }

    private void sameLength() {
        PeoplesCourses people = Studied.people(PEOPLE, Map.of(), StressSet.USUAL);
        for (TaperRuleCard card : Studied.SHELVES.taperRules()) {
            int days = new PublishedRule(card).daysUntilBelowOneGram(Studied.GRAMS);
            PlanVersion plan = Studied.plan(days / (double) Studied.WEEK, Optional.empty());
            int horizon = Math.max(days, plan.days()) + AFTER;
            DailyDiary rule = rule(people, card, horizon);
            DailyDiary ours = ours(people, plan, horizon);
            page.row(
                    card.id(),
                    String.valueOf(days),
                    String.valueOf(plan.days()),
                    round(rule.peak().p90()),
                    round(ours.peak().p90()),
                    round(rule.burden().p50()),
                    round(ours.burden().p50()),
                    share(ours.peaks(), rule.peaks(), -1),
                    share(ours.peaks(), rule.peaks(), 1),
                    String.valueOf(Studied.DOSES * days),
                    String.valueOf(plan.weighings()));
        }
    }

    /// The model is wrong for everybody, and neither the plan nor the rule knows.
    private void robust() {
        wrongModels().forEach((name, people) -> {
            DailyDiary stopping = people.run(_ -> List.of(), 0, AFTER);
            for (Floor rule : Floor.ALL) {
                PlanVersion plan = rule.ours();
                int horizon = Math.max(rule.days(), plan.days()) + AFTER;
                DailyDiary theirs = rule(people, rule, horizon);
                DailyDiary ours = ours(people, plan, horizon);
                claims.assertThat(ours.peak().p90())
                        .as("%s, %s", name, rule.name())
                        .isCloseTo(theirs.peak().p90(), offset(GAIN));
                page.row(
                        name,
                        rule.name(),
                        round(theirs.peak().p90()),
                        round(ours.peak().p90()),
                        round(stopping.peak().p90()),
                        round(theirs.burden().p50()),
                        round(ours.burden().p50()),
                        round(stopping.burden().p50()));
            }
        });
    }

    private static Map<String, PeoplesCourses> wrongModels() {
        var cards = new ParameterCards(Studied.SHELVES);
        Map<String, PeoplesCourses> wrong = new LinkedHashMap<>();
        for (Parameter parameter : List.of(Parameter.KF, Parameter.KL, Parameter.KX)) {
            var range = cards.range(parameter).orElseThrow();
            wrong.put(parameter.symbol() + " low", fixed(Map.of(parameter, range.low())));
            wrong.put(parameter.symbol() + " high", fixed(Map.of(parameter, range.high())));
        }
        wrong.put("set A", Studied.people(FEWER, Map.of(), StressSet.A));
        wrong.put("set B", Studied.people(FEWER, Map.of(), StressSet.B));
        wrong.put("no slow tolerance", fixed(Map.of(Parameter.WF, 1.0, Parameter.WV, 0.0)));
        return wrong;
    }

    private static PeoplesCourses fixed(Map<Parameter, Double> values) {
        return Studied.people(FEWER, values, StressSet.USUAL);
    }

    private void loop() {
        PlanVersion suggested = suggested();
        List<String> pairs = new ArrayList<>();
        ClosedLoop usual = new ClosedLoop(Map.of(), true);
        pairs.add(pair("ours, suggested", usual, suggested));
        for (Floor rule : Floor.ALL) {
            pairs.add(pair("ours, from " + rule.floor() + " g", usual, rule.ours()));
            result(rule.name(), usual.byTheCalendar(rule, FOLLOWED));
        }
        result("stopping now", usual.stopping(FOLLOWED));
        var slowest = new ParameterCards(Studied.SHELVES).range(Parameter.KF).orElseThrow();
        ClosedLoop harder = new ClosedLoop(Map.of(Parameter.KF, slowest.low()), true);
        pairs.add(pair("ours, suggested, kf low", harder, suggested));
        result("stopping now, kf low", harder.stopping(FOLLOWED));
        page.say(TaperStudyWords.ADAPTING);
        pairs.forEach(page::say);
    }

    private static PlanVersion suggested() {
        PaceChoice offered = Studied.offered();
        return Studied.offered(offered, offered.suggested());
    }

    private String pair(String name, ClosedLoop loop, PlanVersion plan) {
        var adapting = loop.adapting(plan, FOLLOWED);
        var calendar = loop.byTheCalendar(plan, FOLLOWED);
        result(name + ", adapting", adapting);
        result(name + ", by the calendar", calendar);
        double[] a = values(adapting, ClosedLoop.Result::worstDay);
        double[] b = values(calendar, ClosedLoop.Result::worstDay);
        double[] later = IntStream.range(0, a.length)
                .mapToDouble(i -> adapting.get(i).end() - calendar.get(i).end())
                .toArray();
        claims.assertThat(Three.of(b).p90() - Three.of(a).p90())
                .as("adapting gains little")
                .isLessThan(GAIN);
        claims.assertThat(Arrays.stream(later).min().orElseThrow())
                .as("adapting never ends earlier")
                .isNotNegative();
        return line(
                name,
                share(a, b, -1),
                share(a, b, 1),
                share(values(adapting, ClosedLoop.Result::burden), values(calendar, ClosedLoop.Result::burden), -1),
                share(values(adapting, ClosedLoop.Result::burden), values(calendar, ClosedLoop.Result::burden), 1),
                String.valueOf(Math.round(Three.of(later).p50())),
                String.valueOf(Math.round(Three.of(later).p90())));
    }

    private static double[] values(List<ClosedLoop.Result> results, ToDoubleFunction<ClosedLoop.Result> value) {
        return results.stream().mapToDouble(value).toArray();
    }

    private void result(String name, List<ClosedLoop.Result> results) {
        Three worst = Three.of(values(results, ClosedLoop.Result::worstDay));
        Three burden = Three.of(values(results, ClosedLoop.Result::burden));
        Three end = Three.of(values(results, ClosedLoop.Result::end));
        double severe =
                results.stream().filter(each -> each.worstDay() >= SEVERE).count() / (double) results.size();
        page.row(
                name,
                String.valueOf(Math.round(end.p50())),
                String.valueOf(Math.round(end.p90())),
                round(worst.p50()),
                round(worst.p90()),
                percent(severe),
                round(burden.p50()),
                round(burden.p90()));
    }

    /// Who would still be there at the end, if so many of those left leave every week.
    private void leaving() {
        PaceChoice offered = Studied.offered();
        Map<String, Integer> days = new LinkedHashMap<>();
        days.put("stopping now", 0);
        for (Pace pace : List.of(Pace.BRISK, Pace.MIDDLE, Pace.GENTLE)) {
            days.put("ours, " + pace.label(), Studied.offered(offered, pace).days());
        }
        for (Floor rule : Floor.ALL) days.put(rule.name(), rule.days());
        days.forEach((name, length) -> page.row(Stream.concat(
                        Stream.of(name, String.valueOf(length)),
                        Arrays.stream(LEAVING)
                                .mapToObj(leave -> percent(Math.pow(1 - leave, length / (double) Studied.WEEK))))
                .toArray(String[]::new)));
    }
}
