package newleaf.web.today;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newleaf.care.content.CheckIn;
import newleaf.documents.Labelled;
import newleaf.knowledge.card.InstrumentCard.ItemText;
import newleaf.knowledge.card.InstrumentItem;
import newleaf.knowledge.words.Words;
import newleaf.web.day.DailyCard;

/// How the items of the daily diary stand on a form, and how a day is called.
public final class DailyItems {
    /// In the order of the bands of the card.
    private static final List<TodayWord> HEADINGS =
            List.of(TodayWord.DAY_NONE, TodayWord.DAY_MILD, TodayWord.DAY_MODERATE, TodayWord.DAY_SEVERE);

    private final DailyCard card;

    DailyItems(DailyCard card) {
        this.card = card;
    }

    /// Where items stand together, in the order in which they are asked.
    public enum Group implements Labelled {
        BODY(TodayWord.GROUP_BODY),
        STOMACH(TodayWord.GROUP_STOMACH),
        SLEEP(TodayWord.GROUP_SLEEP),
        MOOD(TodayWord.GROUP_MOOD);

        private final TodayWord words;

        Group(TodayWord words) {
            this.words = words;
        }

        public TodayWord words() {
            return words;
        }

        public boolean isSleep() {
            return this == SLEEP;
        }

        public boolean isMood() {
            return this == MOOD;
        }
    }

    public static Words words(ItemText text) {
        return new Words(text.en(), text.es().orElse(text.en()));
    }

    Map<Group, List<InstrumentItem>> groups() {
        Map<Group, List<InstrumentItem>> groups = new LinkedHashMap<>();
        for (Group group : Group.values()) {
            groups.put(
                    group,
                    card.items().stream()
                            .filter(item ->
                                    item.group().filter(group.label()::equals).isPresent())
                            .toList());
        }
        return groups;
    }

    /// How the day was as a whole; that it is kept where too few items were answered.
    TodayWord heading(CheckIn checkIn) {
        return card.band(checkIn)
                .filter(band -> band < HEADINGS.size())
                .map(HEADINGS::get)
                .orElse(TodayWord.DAY_KEPT);
    }

    DailyCard card() {
        return card;
    }

    @Override
    public String toString() {
        return "DailyItems";
    }
}
