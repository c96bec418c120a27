package newleaf.knowledge.card;

import java.util.List;
import java.util.Optional;
import newleaf.documents.Labelled;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.Words;

/// A questionnaire or scale: who answers it, what it asks word for word, and how its answers are counted.
///
/// @param isOnRequest  its notice must be read and it must be switched on before its items are shown
/// @param rights       who owns the wording and what they allow, for reviewers
/// @param notice       what must be shown beside the items
/// @param items        empty where the wording may not be carried: then only a total taken elsewhere is entered
/// @param beside       what to read together with every score
/// @param change       the smallest change that means something, where a source gives one
/// @param lookBack     when it is offered after the last dose; empty where it is not
public record InstrumentCard(
        CardHead head,
        boolean isOnRequest,
        Words name,
        Words purpose,
        Rater rater,
        Words recall,
        String rights,
        Words notice,
        Optional<ItemText> instructions,
        List<InstrumentItem> items,
        InstrumentScoring scoring,
        List<Words> beside,
        Optional<Words> change,
        Optional<String> totalCode,
        Optional<LookBack> lookBack)
        implements Card {
    public InstrumentCard {
        items = List.copyOf(items);
        beside = List.copyOf(beside);
    }

    /// Who rates it. Staff scales keep that they were rated by staff.
    public enum Rater implements Labelled {
        SELF,
        CLINICIAN,
        EITHER
    }

    /// Wording as its owner wrote it. Spanish only where it is official, or ours.
    public record ItemText(String en, Optional<String> es) {
        public Optional<String> in(Language language) {
            return language == Language.EN ? Optional.of(en) : es;
        }
    }

    /// The looks back after the last dose at which it is offered.
    ///
    /// @param days   after the last dose, each a day of the card of such days
    /// @param whose  for whom it is, where it is not for everyone
    public record LookBack(List<Integer> days, Optional<Words> whose) {
        public LookBack {
            days = List.copyOf(days);
            if (days.isEmpty()) throw new IllegalArgumentException("a look back has days");
        }
    }

    /// Whether it is offered at the look back of this day.
    public boolean isOfferedOn(int day) {
        return lookBack.filter(each -> each.days().contains(day)).isPresent();
    }

    /// Whether only a total taken elsewhere can be entered.
    public boolean isEntryOnly() {
        return items.isEmpty();
    }

    /// Whether every item can be shown in this language.
    public boolean speaks(Language language) {
        return items.stream().allMatch(item -> item.text().in(language).isPresent());
    }

    @Override
    public String sentence(Language language) {
        return name.in(language) + ". " + purpose.in(language);
    }
}
