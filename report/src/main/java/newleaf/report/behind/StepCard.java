package newleaf.report.behind;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.words.Words;

/// One step of a plan: from when, how much a day, and in which doses.
///
/// @param week    counted from the first step
/// @param from    the first day, with its weekday
/// @param shortFrom  the same in a line
/// @param days    the first day and the last
/// @param amount  of the day, the number alone
/// @param unit    of the day, and what it was before
/// @param inShort the amount with its unit
/// @param before  with its unit, where it was another
/// @param extra   the same in the unit of the whole plan, where the doses have another
/// @param doses   in the order of the day
public record StepCard(
        int week,
        Words from,
        Words shortFrom,
        Words days,
        String amount,
        Words unit,
        Words inShort,
        Optional<Words> before,
        Optional<Words> extra,
        List<Tile> doses) {
    public StepCard {
        doses = List.copyOf(doses);
    }

    /// One dose.
    ///
    /// @param place    which of the day
    /// @param time     where hours were told
    /// @param product  where there are several
    public record Tile(Words amount, String number, Words place, Optional<Words> time, Optional<Words> product) {
        @Override
        public String toString() {
            return "Tile";
        }
    }

    /// Whether the numbers alone say the doses of the day, beside those of another step.
    public boolean isPlainBeside(StepCard other) {
        boolean isOneProduct = doses.stream().allMatch(dose -> dose.product().isEmpty());
        return isOneProduct && times(this).equals(times(other));
    }

    private static List<Optional<Words>> times(StepCard card) {
        return card.doses.stream().map(Tile::time).filter(Optional::isPresent).toList();
    }

    /// The numbers of the doses after one another, where one unit and one product serve for all.
    public String inOneLine() {
        return String.join(" · ", doses.stream().map(Tile::number).toList());
    }

    @Override
    public String toString() {
        return "StepCard";
    }
}
