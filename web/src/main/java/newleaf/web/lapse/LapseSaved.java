package newleaf.web.lapse;

import java.util.List;
import java.util.Optional;
import newleaf.care.content.Lapse;
import newleaf.knowledge.card.ComfortCard;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.words.Words;
import newleaf.web.component.three.Three;

/// What comes after a lapse. Template `lapse/saved`.
///
/// @param notice  what has just been done
/// @param next    how it goes on; empty where fresh questions come first
/// @param fresh   the questions that come first
/// @param now     says when to be seen, where another product was taken
/// @param talk    someone to talk to
public record LapseSaved(
        LapseWord notice,
        Lapse lapse,
        LapseWord heading,
        LapseWord lead,
        Optional<Three> next,
        Optional<Fresh> fresh,
        Optional<ComfortCard> now,
        List<HelpLine> talk) {
    public LapseSaved {
        talk = List.copyOf(talk);
    }

    /// Questions, because things have changed.
    ///
    /// @param plan     what is said of the plan of before; empty where there was none
    /// @param address  of the first of them
    public record Fresh(Optional<LapseWord> plan, String address) {}

    /// To be seen the same day, for whom it is.
    public Optional<Words> seenToday() {
        return now.flatMap(ComfortCard::helpToday);
    }

    public boolean wasSleepless() {
        return lapse.around().contains(Lapse.Around.SLEEP);
    }

    @Override
    public String toString() {
        return "LapseSaved";
    }
}
