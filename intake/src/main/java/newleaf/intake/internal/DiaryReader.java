package newleaf.intake.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newleaf.documents.Answer;
import newleaf.documents.Section;
import newleaf.documents.Span;
import newleaf.intake.CaseField;
import newleaf.intake.DiaryDay;
import newleaf.intake.use.Amount;
import newleaf.units.AmountUnit;

/// Reads `diary`.
final class DiaryReader {
    private static final int OLDEST = -3650;

    private final LocalDate asOf;

    /// @param asOf  what day 0 is
    DiaryReader(LocalDate asOf) {
        this.asOf = asOf;
    }

    List<DiaryDay> diary(Section root) {
        List<DiaryDay> days = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        for (Section section : root.sections(CaseField.DIARY.path()).known().orElse(List.of())) {
            DiaryDay day = day(section);
            if (!section.isPresent("day"))
                section.problem("day", "is missing; 0 is the day of the case, -1 the day before");
            else if (!seen.add(day.date())) section.problem("day", "is there twice; keep one entry a day");
            days.add(day);
        }
        return days;
    }

    private DiaryDay day(Section section) {
        DiaryDay day = new DiaryDay(
                asOf.plusDays(
                        section.whole("day", OLDEST, 0).known().orElse(0.0).intValue()),
                section.number("diary", 0, 100),
                section.number("craving", 0, 10),
                section.number("sleepHours", 0, 24),
                section.truth("illness"),
                section.truth("stressor"),
                section.truth("hold"),
                section.truth("easy"),
                section.sections("doses").map(this::doses));
        section.nothingElse();
        return day;
    }

    private List<DiaryDay.Dose> doses(List<Section> sections) {
        return sections.stream().map(this::dose).toList();
    }

    private DiaryDay.Dose dose(Section section) {
        Answer<Span> number = section.span("amount", 0, 100_000);
        Answer<AmountUnit> unit = section.oneOf("unit", AmountUnit.labels()).map(AmountUnit::labelled);
        if (number.isKnown() && !section.isPresent("unit"))
            section.problem("unit", "is missing; an amount needs its unit");
        DiaryDay.Dose dose = new DiaryDay.Dose(
                section.number("hour", 0, 24),
                number.flatMap(span -> unit.map(word -> new Amount(span, word))),
                section.whole("product", 0, 49).map(Double::intValue));
        section.nothingElse();
        return dose;
    }
}
