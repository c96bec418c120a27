package newleaf.storage.csv;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import newleaf.care.Current;
import newleaf.care.content.CheckIn;
import newleaf.care.content.Dose;
import newleaf.care.time.Moment;
import newleaf.units.AmountUnit;

/// What holds now, for a spreadsheet. The table of doses is a dose log: it comes in again as it went out.
public final class DoseTable {
    private DoseTable() {}

    public static String doses(List<Current> current) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Arrays.stream(DoseColumn.values()).map(DoseColumn::word).toList());
        for (Current each : current) {
            if (each.content() instanceof Dose dose) {
                List<String> row = new ArrayList<>(when(each.moment()));
                row.add(dose.product());
                row.add(dose.amount().map(LogNumber::written).orElse(""));
                row.add(dose.unit().map(AmountUnit::label).orElse(""));
                row.add(dose.note().orElse(""));
                row.add(each.moment().day().toString());
                rows.add(row);
            }
        }
        return CsvTable.written(rows);
    }

    /// One column an item that was ever answered, in the order of their ids.
    public static String checkIns(List<Current> current) {
        var items = new TreeSet<String>();
        for (Current each : current) {
            if (each.content() instanceof CheckIn checkIn)
                items.addAll(checkIn.answers().keySet());
        }
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("date", "time", "zone", "counts as"));
        header.addAll(List.of("craving 0-10", "sleep hours", "mood 1-5", "easy"));
        header.addAll(List.of("pain 0-10", "trigger", "note"));
        items.forEach(item -> header.add(item + " 0-3"));
        rows.add(header);
        for (Current each : current) {
            if (each.content() instanceof CheckIn checkIn) rows.add(row(each.moment(), checkIn, items));
        }
        return CsvTable.written(rows);
    }

    private static List<String> row(Moment moment, CheckIn checkIn, SortedSet<String> items) {
        List<String> row = new ArrayList<>(when(moment));
        row.add(moment.day().toString());
        row.add(checkIn.craving().map(LogNumber::written).orElse(""));
        row.add(checkIn.sleepHours().map(LogNumber::written).orElse(""));
        row.add(checkIn.mood().map(String::valueOf).orElse(""));
        row.add(checkIn.easy().map(String::valueOf).orElse(""));
        row.add(checkIn.pain().map(LogNumber::written).orElse(""));
        row.add(checkIn.trigger().orElse(""));
        row.add(checkIn.note().orElse(""));
        Map<String, Integer> answers = checkIn.answers();
        items.forEach(item -> row.add(answers.containsKey(item) ? String.valueOf(answers.get(item)) : ""));
        return row;
    }

    /// Date, time and zone; a time that a night had twice says which of both it was.
    private static List<String> when(Moment moment) {
        ZonedDateTime local = moment.at().atZone(moment.zone());
        boolean isTwice = moment.zone()
                        .getRules()
                        .getValidOffsets(local.toLocalDateTime())
                        .size()
                > 1;
        ZoneOffset offset = local.getOffset();
        String shown = offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
        String time = local.toLocalTime().toString() + (isTwice ? shown : "");
        return List.of(local.toLocalDate().toString(), time, moment.zone().getId());
    }
}
