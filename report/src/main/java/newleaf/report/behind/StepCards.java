package newleaf.report.behind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.guidance.taper.TaperAnswer.Proposed;
import newleaf.guidance.taper.TaperWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.report.wording.EachLanguage;
import newleaf.report.wording.Wording;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;
import newleaf.units.AmountUnit;

/// Makes cards of steps. Where all doses of a day share a unit, that is what is measured and what stands large.
final class StepCards {
    private static final int WEEK = 7;
    private static final double HUNDRED = 100;
    private static final String KEPT_TOGETHER = "\u00a0";
    private static final List<TaperWord> PLACES =
            List.of(TaperWord.DOSE_FIRST, TaperWord.DOSE_SECOND, TaperWord.DOSE_THIRD, TaperWord.DOSE_FOURTH);

    private final PlanVersion plan;
    private final List<String> forms;
    private final EachLanguage each;

    StepCards(Proposed proposed, Shelves shelves) {
        this.plan = proposed.plan();
        this.forms = proposed.forms();
        this.each = new EachLanguage(shelves);
    }

    List<StepCard> all() {
        List<StepCard> cards = new ArrayList<>();
        for (int i = 0; i < plan.steps().size(); i++) cards.add(card(i));
        return cards;
    }

    private StepCard card(int index) {
        Step step = plan.steps().get(index);
        Day day = day(step);
        Optional<String> before = before(index, day);
        return new StepCard(
                week(step),
                each.of(wording -> wording.weekday(plan.date(step.fromDay()))),
                each.of(wording -> wording.monthDay(plan.date(step.fromDay()))),
                each.of(wording -> wording.say(TaperWord.FROM_TO)
                        .replace("{from}", wording.shortDate(plan.date(step.fromDay())))
                        .replace("{to}", wording.shortDate(plan.date(step.toDay())))),
                Wording.number(day.amount()),
                each.of(wording -> unit(day, before, wording)),
                each.of(wording -> amount(day.amount(), day.unit(), wording)),
                before.map(number -> each.of(wording -> amount(number, day.unit(), wording))),
                Optional.of(day)
                        .filter(each -> each.unit() != plan.unit())
                        .map(_ -> each.of(wording -> amount(step.total(), plan.unit(), wording))),
                doses(step));
    }

    private int week(Step step) {
        return 1 + (step.fromDay() - plan.steps().getFirst().fromDay()) / WEEK;
    }

    /// The amount of a day in the unit in which it is measured.
    private record Day(double amount, AmountUnit unit) {}

    private Day day(Step step) {
        return step.amount()
                .map(amount -> new Day(amount, step.doses().getFirst().unit()))
                .orElseGet(() -> new Day(step.total(), plan.unit()));
    }

    /// What was taken before; empty where nothing changes, or another unit was measured.
    private Optional<String> before(int index, Day day) {
        Step step = plan.steps().get(index);
        double before = index > 0
                ? day(plan.steps().get(index - 1)).amount()
                : day.amount() / (1 - Math.min(step.cutPercent(), HUNDRED - 1) / HUNDRED);
        boolean isSameUnit = index == 0 || day(plan.steps().get(index - 1)).unit() == day.unit();
        return Optional.of(Wording.number(before))
                .filter(each -> isSameUnit && !each.equals(Wording.number(day.amount())));
    }

    private static String unit(Day day, Optional<String> before, Wording wording) {
        TaperWord word = before.isPresent() ? TaperWord.BIG_WAS : TaperWord.BIG_SAME;
        return wording.say(word)
                .replace("{unit}", wording.label(WordGroup.UNIT, day.unit().label()))
                .replace("{before}", before.orElse(""));
    }

    private static String amount(double amount, AmountUnit unit, Wording wording) {
        return amount(Wording.number(amount), unit, wording);
    }

    private static String amount(String number, AmountUnit unit, Wording wording) {
        return number + KEPT_TOGETHER + wording.label(WordGroup.UNIT, unit.label());
    }

    private List<StepCard.Tile> doses(Step step) {
        List<StepCard.Tile> tiles = new ArrayList<>();
        for (int i = 0; i < step.doses().size(); i++) {
            Step.Dose dose = step.doses().get(i);
            tiles.add(new StepCard.Tile(
                    each.of(wording -> amount(dose.amount(), dose.unit(), wording)),
                    Wording.number(dose.amount()),
                    place(i, step.doses().size()),
                    dose.time().map(time -> each.of(wording -> wording.time(time))),
                    product(dose.product())));
        }
        return tiles;
    }

    private Words place(int index, int count) {
        if (count == 1) return each.say(TaperWord.DOSE_ONLY);
        if (index < PLACES.size()) return each.say(PLACES.get(index));
        return each.of(wording -> wording.say(TaperWord.DOSE_NUMBER).replace("{count}", Integer.toString(index + 1)));
    }

    /// Two of the same form are told apart by their place.
    private Optional<Words> product(int index) {
        if (forms.size() < 2) return Optional.empty();
        String form = forms.get(index);
        boolean isOnlyOne = forms.stream().filter(form::equals).count() == 1;
        return Optional.of(
                each.of(wording -> wording.label(WordGroup.FORM, form) + (isOnlyOne ? "" : " " + (index + 1))));
    }
}
