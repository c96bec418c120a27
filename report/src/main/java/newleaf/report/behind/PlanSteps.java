package newleaf.report.behind;

import java.util.List;
import java.util.Optional;
import newleaf.guidance.taper.TaperAnswer.Proposed;
import newleaf.guidance.taper.TaperWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.Words;
import newleaf.report.block.Line;
import newleaf.report.wording.EachLanguage;
import newleaf.report.wording.TheirPlan;
import newleaf.report.wording.Wording;
import newleaf.taper.pace.Pace;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanVersion;

/// A plan as cards: what holds until the first change, that change whole, the next three in a line each, the rest.
///
/// @param over     the pace and its length, where one was chosen; or whose plan it is
/// @param lead     when it begins and where it ends
/// @param isBegun  whether it holds today
/// @param big      the step that holds today, or else the first change
/// @param bigIs    what that is
/// @param end      the first day without, or that it ends at an amount
/// @param use      on which days it is taken, where not on all
public record PlanSteps(
        Optional<Words> over,
        Words lead,
        boolean isBegun,
        StepCard big,
        Words bigIs,
        List<StepCard> next,
        List<StepCard> rest,
        Optional<Fold> fold,
        Words end,
        Optional<Words> use) {
    private static final int NEXT = 3;
    private static final double EVERY_DAY = 7;

    public PlanSteps {
        next = List.copyOf(next);
        rest = List.copyOf(rest);
    }

    /// The label of what is folded.
    public record Fold(Words weeks, Words amounts) {
        @Override
        public String toString() {
            return "Fold";
        }
    }

    /// @param shelves  in the words for the reader
    public static PlanSteps of(Proposed proposed, Shelves shelves) {
        return new Maker(proposed, proposed.plan(), new EachLanguage(shelves))
                .steps(new StepCards(proposed, shelves).all());
    }

    private record Maker(Proposed proposed, PlanVersion plan, EachLanguage each) {
        PlanSteps steps(List<StepCard> cards) {
            List<StepCard> after = cards.subList(1, cards.size());
            int next = Math.min(NEXT, after.size());
            // A single line is no shorter behind a fold.
            int shown = after.size() == next + 1 ? next + 1 : next;
            List<StepCard> rest = after.subList(shown, after.size());
            return new PlanSteps(
                    over(),
                    lead(),
                    isBegun(),
                    cards.getFirst(),
                    each.say(isBegun() ? TaperWord.CARD_TODAY : TaperWord.CARD_FIRST),
                    after.subList(0, shown),
                    rest,
                    rest.isEmpty() ? Optional.empty() : Optional.of(fold(rest)),
                    end(),
                    plan.daysPerWeek().filter(days -> days < EVERY_DAY).map(_ -> each.say(TaperWord.A_DAY_OF_USE)));
        }

        private boolean isBegun() {
            return plan.steps().getFirst().fromDay() == 0;
        }

        private Optional<Words> over() {
            if (TheirPlan.is(proposed)) return Optional.of(theirs());
            if (proposed.isFollowed()) return Optional.of(each.say(TaperWord.PLAN_FOLLOWED));
            return proposed.paces()
                    .filter(choice -> choice.chosen() != Pace.STOP)
                    .map(choice -> each.of(wording -> wording.say(choice.chosen())
                                    .split(": ", 2)[0] + ", "
                            + wording.say(TaperWord.PACE_WEEKS)
                                    .replace(
                                            "{count}",
                                            Wording.number(choice.chosenPace().weeks()))));
        }

        private Words theirs() {
            PlanFile file = proposed.whole().agreed().file();
            return each.of(wording -> TheirPlan.of(file, wording).orElse(""));
        }

        private Words lead() {
            int first = plan.steps().getFirst().fromDay();
            TaperWord word = isBegun() ? TaperWord.LEAD_TODAY : TaperWord.LEAD_UNTIL;
            return each.of(wording -> wording.say(word).replace("{date}", wording.weekday(plan.date(first))));
        }

        private Words end() {
            return plan.stopDay()
                    .map(stop -> each.of(
                            wording -> wording.say(TaperWord.STOP_ON).replace("{date}", wording.date(plan.date(stop)))))
                    .orElseGet(() -> each.say(TaperWord.ENDS_AT));
        }

        private Fold fold(List<StepCard> rest) {
            StepCard first = rest.getFirst();
            StepCard last = rest.getLast();
            return new Fold(
                    each.of(wording -> wording.say(TaperWord.FOLD_WEEKS)
                            .replace("{from}", Integer.toString(first.week()))
                            .replace("{to}", Integer.toString(last.week()))),
                    each.of(wording -> wording.say(TaperWord.FOLD_AMOUNTS)
                            .replace("{from}", wording.say(first.inShort()))
                            .replace("{to}", wording.say(last.inShort()))));
        }
    }

    /// Who says so.
    public List<String> sources() {
        return Line.OURS;
    }

    @Override
    public String toString() {
        return "PlanSteps";
    }
}
