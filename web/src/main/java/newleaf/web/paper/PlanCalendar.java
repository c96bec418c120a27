package newleaf.web.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import newleaf.guidance.taper.TaperAnswer.Proposed;
import newleaf.guidance.taper.TaperWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.Language;
import newleaf.report.Checks;
import newleaf.report.wording.DoseWords;
import newleaf.report.wording.Wording;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;

/// A plan as an iCalendar file (RFC 5545): an all-day event for each step, one for the first day without kratom, one
/// for each check after it. The same plan gives the same file. Titles say nothing about health: calendars are shared.
public final class PlanCalendar {
    private static final String TITLE = "Newleaf";

    private final Wording wording;

    public PlanCalendar(Shelves shelves, Language language) {
        this.wording = new Wording(shelves, language);
    }

    public byte[] of(Proposed proposed) {
        PlanVersion plan = proposed.plan();
        DoseWords doses = new DoseWords(wording, proposed);
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Newleaf//plan 1//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        for (Step step : plan.steps()) {
            String words = wording.say(TaperWord.CALENDAR_DOSE) + " " + doses.of(step);
            add(calendar, plan, step.fromDay(), step.toDay() + 1, words);
        }
        plan.stopDay().ifPresent(stop -> afterwards(calendar, plan, stop));
        try (var bytes = new ByteArrayOutputStream()) {
            new CalendarOutputter(false).output(calendar, bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void afterwards(Calendar calendar, PlanVersion plan, int stop) {
        String words = wording.say(TaperWord.STOP_ON).replace("{date}", wording.date(plan.date(stop)));
        add(calendar, plan, stop, stop + 1, words);
        for (int day : Checks.AFTER) {
            int check = Checks.dayOf(stop, day);
            add(calendar, plan, check, check + 1, wording.say(TaperWord.CALENDAR_CHECK) + " " + day);
        }
    }

    private static void add(Calendar calendar, PlanVersion plan, int from, int to, String words) {
        VEvent event = new VEvent(plan.date(from), plan.date(to), TITLE);
        event.add(new Description(words));
        event.removeAll("DTSTAMP");
        event.add(
                new DtStamp(plan.start().atStartOfDay(java.time.ZoneOffset.UTC).toInstant()));
        byte[] name = (plan.date(from) + words).getBytes(StandardCharsets.UTF_8);
        event.add(new Uid(UUID.nameUUIDFromBytes(name).toString()));
        calendar.add(event);
    }
}
