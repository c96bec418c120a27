package newleaf.web.lesson;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import newleaf.care.content.CheckIn;
import newleaf.knowledge.card.InstrumentItem;
import newleaf.web.day.DailyCard;
import newleaf.web.day.Lately;

/// What bothered somebody in the check-ins of their last days: each symptom, and on how many days it came up.
///
/// @param checkIns  how many there were
record CameUp(Map<String, Integer> days, int checkIns) {
    private static final String CRAVING = "craving";

    CameUp {
        days = Map.copyOf(days);
    }

    static CameUp of(Lately lately, DailyCard card) {
        List<CheckIn> written = lately.days().stream()
                .flatMap(day -> Lately.said(lately.checkIn(day)).stream())
                .toList();
        Map<String, Integer> days = new TreeMap<>();
        written.forEach(
                checkIn -> symptoms(checkIn, card).distinct().forEach(each -> days.merge(each, 1, Integer::sum)));
        return new CameUp(days, written.size());
    }

    private static Stream<String> symptoms(CheckIn checkIn, DailyCard card) {
        Stream<String> graded = checkIn.answers().entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .flatMap(each -> card.item(each.getKey()).stream())
                .map(InstrumentItem::symptoms)
                .flatMap(List::stream);
        Stream<String> craving = checkIn.craving().filter(each -> each > 0).map(_ -> CRAVING).stream();
        return Stream.concat(graded, craving);
    }

    @Override
    public String toString() {
        return "CameUp";
    }
}
