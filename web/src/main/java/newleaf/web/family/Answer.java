package newleaf.web.family;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.card.HelpLine;
import newleaf.web.component.sure.Sure;
import newleaf.web.component.three.Three;
import newleaf.web.help.Help;

/// What the signs may mean and what to do next. Template `family/answer`.
///
/// @param now   what to do at once, the most urgent first
/// @param told  what the others may mean
/// @param also  what holds for whoever has seen as much
/// @param next  today, tonight, this week
/// @param talk  lines to talk about it, where such are known
/// @param ours  how sure the words are that are ours
public record Answer(
        Weight weight,
        Help help,
        List<Told> now,
        List<Told> told,
        List<Told> also,
        Three next,
        List<HelpLine> talk,
        Sure ours) {
    public Answer {
        now = List.copyOf(now);
        told = List.copyOf(told);
        also = List.copyOf(also);
        talk = List.copyOf(talk);
    }

    public boolean isEmergency() {
        return weight == Weight.EMERGENCY;
    }

    /// Where nothing comes before it.
    public boolean hasNext() {
        return now.isEmpty();
    }

    /// What is ours to say first; of several signs a card says it.
    public Optional<FamilyWord> first() {
        return switch (weight) {
            case EMERGENCY -> Optional.of(FamilyWord.EMERGENCY_SAYS);
            case SEEN_TODAY -> Optional.of(FamilyWord.SEEN_TODAY_SAYS);
            case SEVERAL -> Optional.empty();
            case SOME -> Optional.of(FamilyWord.SOME_SAYS);
            case NOTHING -> Optional.of(FamilyWord.NOTHING_SAYS);
        };
    }

    @Override
    public String toString() {
        return "Answer";
    }
}
