package newleaf.web.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import newleaf.guidance.TaperWord;
import newleaf.knowledge.Language;
import newleaf.knowledge.Shelves;
import newleaf.taper.plan.Step;
import newleaf.taper.plan.TaperPlan;
import newleaf.web.page.Wording;
import newleaf.web.report.ShownPlan;

/// A plan as an iCalendar file (RFC 5545): an all-day event for each step, one for the first day without kratom, one
/// for each check after it. The same plan gives the same file.
public final class PlanCalendar {
    private final Wording wording;

    public PlanCalendar(Shelves shelves, Language language) {
        this.wording = new Wording(shelves, language);
    }

    public byte[] of(TaperPlan plan) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Newleaf//plan 1//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        for (Step step : plan.steps()) {
            add(calendar, plan.date(step.fromDay()), plan.date(step.toDay() + 1), summary(step), plan.start());
        }
        plan.stopDay().ifPresent(stop -> afterwards(calendar, plan, stop));
        try (var bytes = new ByteArrayOutputStream()) {
            new CalendarOutputter(false).output(calendar, bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void afterwards(Calendar calendar, TaperPlan plan, int stop) {
        LocalDate first = plan.date(stop);
        String words = wording.say(TaperWord.STOP_ON).replace("{date}", wording.date(first));
        add(calendar, first, first.plusDays(1), words, plan.start());
        for (int day : ShownPlan.CHECKS) {
            LocalDate check = plan.date(stop - 1 + day);
            add(calendar, check, check.plusDays(1), wording.say(TaperWord.CALENDAR_CHECK) + " " + day, plan.start());
        }
    }

    private String summary(Step step) {
        List<String> doses = step.doses().stream()
                .map(dose ->
                        dose.time() + " " + Wording.number(dose.amount()) + " " + wording.label("unit", dose.unit()))
                .toList();
        return wording.say(TaperWord.CALENDAR_DOSE) + " " + doses.stream().collect(Collectors.joining(", "));
    }

    private static void add(Calendar calendar, LocalDate from, LocalDate to, String summary, LocalDate made) {
        VEvent event = new VEvent(from, to, summary);
        event.removeAll("DTSTAMP");
        event.add(new DtStamp(made.atStartOfDay(java.time.ZoneOffset.UTC).toInstant()));
        byte[] name = (from + summary).getBytes(StandardCharsets.UTF_8);
        event.add(new Uid(UUID.nameUUIDFromBytes(name).toString()));
        calendar.add(event);
    }
}
