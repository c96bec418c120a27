package newleaf.knowledge.card;

import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.Words;

/// A published taper rule, kept to be compared with, never handed out.
public record TaperRuleCard(CardHead head, Words says, Words publishedAs, Schedule schedule, int daysFrom20G)
        implements Card {
    /// How a published rule takes the amount down. Amounts are grams of leaf a day.
    public sealed interface Schedule {
        /// The same cut, over and over.
        record FixedCut(double cutG, int everyDays) implements Schedule {}

        /// A straight line to zero.
        record StraightLine(int overDays) implements Schedule {}

        /// What is kept of the amount at each step, for example 0.9.
        record Proportional(double keep, int everyDays) implements Schedule {}

        /// The larger of a share and a fixed cut.
        record LargerOf(double percent, double cutG, int everyDays) implements Schedule {}
    }

    @Override
    public String sentence(Language language) {
        return says.in(language);
    }
}
