package newleaf.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import newleaf.documents.Reading;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.taper.TaperAnswer.Proposed;
import newleaf.guidance.wiring.Guidance;
import newleaf.intake.read.Intake;
import newleaf.knowledge.words.Language;
import newleaf.samples.InventedPerson;
import newleaf.taper.plan.PlanFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The calendar, read back.
class PlanCalendarTest {
    private static final Guidance GUIDANCE = new Guidance(Library.shipped());
    private static final LocalDate A_WEEK_LATER = InventedPerson.DAY.plusDays(9);
    private static final int MOST_OCTETS = 75;

    @ParameterizedTest
    @EnumSource
    void titles_and_reminders_say_nothing_about_health(Language language) throws Exception {
        for (VEvent event : events(calendar(language))) {
            String title = value(event, "SUMMARY");
            assertThat(title).isEqualTo(language == Language.EN ? "Newleaf step" : "Paso de Newleaf");
            assertThat(event.getAlarms())
                    .singleElement()
                    .satisfies(
                            alarm -> assertThat(alarm.toString()).contains("ACTION:DISPLAY", "DESCRIPTION:" + title));
            assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
            assertThat(value(event, "DESCRIPTION")).doesNotContainIgnoringCase("kratom");
        }
    }

    @ParameterizedTest
    @EnumSource
    void only_the_step_that_holds_now_says_an_amount(Language language) throws Exception {
        List<String> descriptions = events(calendar(language)).stream()
                .map(event -> value(event, "DESCRIPTION"))
                .toList();
        assertThat(descriptions.getFirst()).contains("4\u00a0g");
        assertThat(descriptions.subList(1, descriptions.size()))
                .isNotEmpty()
                .allSatisfy(words -> assertThat(words).doesNotContainPattern("\\d"));
    }

    @ParameterizedTest
    @EnumSource
    void no_line_is_longer_than_75_octets_and_none_is_cut_within_a_letter(Language language) throws Exception {
        byte[] file = calendar(language);
        assertThat(new String(file, StandardCharsets.UTF_8).split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(MOST_OCTETS));
        assertThat(new String(file, StandardCharsets.UTF_8))
                .doesNotContain("\uFFFD")
                .endsWith("\r\n");
        assertThat(FoldedLines.of("DESCRIPTION:" + "más ".repeat(60) + "\r\n").replace("\r\n ", ""))
                .isEqualTo("DESCRIPTION:" + "más ".repeat(60) + "\r\n");
    }

    @Test
    void it_is_in_the_language_of_the_person() throws Exception {
        assertThat(new String(calendar(Language.ES), StandardCharsets.UTF_8))
                .contains("PRODID:-//Newleaf//plan 2//ES", "LANGUAGE=es", "CALSCALE:GREGORIAN", "VERSION:2.0");
    }

    @Test
    void made_again_later_its_events_take_the_place_of_the_earlier_ones() throws Exception {
        Proposed first = proposed(InventedPerson.DAY, Optional.empty());
        PlanFile followed = first.whole().agreed().file();
        Proposed later = proposed(A_WEEK_LATER, Optional.of(followed));
        List<VEvent> before = events(calendar(first, Language.EN));
        List<VEvent> after = events(calendar(later, Language.EN));
        assertThat(before.stream().map(each -> value(each, "UID")))
                .doesNotHaveDuplicates()
                .containsAll(after.stream().map(each -> value(each, "UID")).toList());
        assertThat(value(before.getFirst(), "SEQUENCE")).isEqualTo("0");
        assertThat(Integer.parseInt(value(after.getFirst(), "SEQUENCE"))).isPositive();
    }

    private static byte[] calendar(Language language) {
        return calendar(proposed(InventedPerson.DAY, Optional.empty()), language);
    }

    private static byte[] calendar(Proposed proposed, Language language) {
        return new PlanCalendar(GUIDANCE.library().shelves(), language).of(proposed);
    }

    private static Proposed proposed(LocalDate day, Optional<PlanFile> followed) {
        String document = InventedPerson.PLAIN.yaml();
        Reading<newleaf.intake.CaseFile> read =
                new Intake(GUIDANCE.library().shelves()).read(document.getBytes(StandardCharsets.UTF_8), day);
        Assessment assessment = GUIDANCE.assess().of(read.usable().orElseThrow());
        if (GUIDANCE.plans(16).of(assessment, followed).answer() instanceof Proposed proposed) return proposed;
        throw new AssertionError("there is a plan");
    }

    private static List<VEvent> events(byte[] file) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
        return calendar.getComponents("VEVENT");
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}
