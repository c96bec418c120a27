package newleaf.web.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import newleaf.guidance.taper.TaperAnswer.Proposed;
import newleaf.guidance.taper.TaperWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.Language;
import newleaf.report.Checks;
import newleaf.report.sheet.TakeWord;
import newleaf.report.wording.DoseWords;
import newleaf.report.wording.TheirPlan;
import newleaf.report.wording.Wording;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;

/// A plan as an iCalendar file (RFC 5545): an all-day event for each step, one for the first day without kratom, one
/// for each check after it, each with a reminder. Calendars are shared and last: titles say nothing about health, and
/// only the step that holds now says an amount. The same plan gives the same file; made again on a later day, its
/// events take the place of the earlier ones.
public final class PlanCalendar {
    /// A new plan begins on the day after it was made.
    private static final int TOMORROW = 1;

    private static final Duration REMINDER = Duration.ofHours(9);

    private final Wording wording;

    public PlanCalendar(Shelves shelves, Language language) {
        this.wording = new Wording(shelves, language);
    }

    public byte[] of(Proposed proposed) {
        PlanVersion plan = proposed.plan();
        PlanFile file = proposed.whole().agreed().file();
        Calendar calendar = new Calendar();
        String language = wording.language().label().toUpperCase(Locale.ROOT);
        calendar.add(new ProdId("-//Newleaf//plan 2//" + language));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        var events = new Events(calendar, file.id(), plan.start(), sequence(file, plan));
        for (int i = 0; i < plan.steps().size(); i++) {
            Step step = plan.steps().get(i);
            boolean holdsNow = i == 0 && step.fromDay() <= TOMORROW;
            String words = holdsNow ? amount(proposed, step) : wording.say(TakeWord.EVENT_LOOK);
            int left = plan.steps().size() - i;
            events.add("step " + left, plan.date(step.fromDay()), plan.date(step.toDay() + 1), words);
        }
        plan.stopDay().ifPresent(stop -> afterwards(events, plan, stop));
        return FoldedLines.of(written(calendar)).getBytes(StandardCharsets.UTF_8);
    }

    /// Days since the plan was first made: a calendar takes what is later.
    private static int sequence(PlanFile file, PlanVersion plan) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(file.made(), plan.start()));
    }

    private String amount(Proposed proposed, Step step) {
        String amount = wording.say(TakeWord.EVENT_STEP).replace("{doses}", new DoseWords(wording, proposed).of(step));
        return TheirPlan.is(proposed) ? amount + " " + wording.say(TaperWord.PLAN_THEIRS) : amount;
    }

    private void afterwards(Events events, PlanVersion plan, int stop) {
        events.add("stop", plan.date(stop), plan.date(stop + 1), wording.say(TakeWord.EVENT_LOOK));
        for (int day : Checks.AFTER) {
            LocalDate check = plan.date(Checks.dayOf(stop, day));
            events.add("check " + day, check, check.plusDays(1), wording.say(TakeWord.EVENT_NONE));
        }
    }

    private static String written(Calendar calendar) {
        try (var bytes = new ByteArrayOutputStream()) {
            new CalendarOutputter(false).output(calendar, bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The events of one plan.
    private final class Events {
        private final Calendar calendar;
        private final String plan;
        private final LocalDate made;
        private final int sequence;

        Events(Calendar calendar, String plan, LocalDate made, int sequence) {
            this.calendar = calendar;
            this.plan = plan;
            this.made = made;
            this.sequence = sequence;
        }

        void add(String which, LocalDate from, LocalDate until, String words) {
            VEvent event = new VEvent(from, until, "");
            event.removeAll(Property.SUMMARY);
            event.removeAll(Property.DTSTAMP);
            event.add(said(new Summary(wording.say(TakeWord.EVENT))));
            event.add(said(new Description(words)));
            event.add(new DtStamp(made.atStartOfDay(ZoneOffset.UTC).toInstant()));
            byte[] name = (plan + " " + which).getBytes(StandardCharsets.UTF_8);
            event.add(new Uid(UUID.nameUUIDFromBytes(name).toString()));
            event.add(new Sequence(sequence));
            event.add(ImmutableTransp.TRANSPARENT);
            event.add(reminder());
            calendar.add(event);
        }

        private VAlarm reminder() {
            VAlarm alarm = new VAlarm(REMINDER);
            alarm.add(ImmutableAction.DISPLAY);
            alarm.add(new Description(wording.say(TakeWord.EVENT)));
            return alarm;
        }

        private Property said(Property property) {
            String language = wording.language().label();
            property.add(new net.fortuna.ical4j.model.parameter.Language(language));
            return property;
        }
    }
}
