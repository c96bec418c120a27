package newleaf.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newleaf.guidance.Library;
import newleaf.guidance.wiring.Guidance;
import newleaf.intake.read.Intake;
import newleaf.knowledge.words.Language;
import newleaf.web.computing.Computing;
import newleaf.web.journey.route.Route;
import newleaf.web.journey.route.Steps;
import newleaf.web.journey.step.Say;
import newleaf.web.page.Assets;
import newleaf.web.page.Visit;
import newleaf.web.page.Visits;
import newleaf.web.session.Arrivals;
import newleaf.web.session.Cases;
import newleaf.web.session.Drafts;
import newleaf.web.session.Here;
import newleaf.web.session.Keeping;
import newleaf.web.session.Visitors;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever forms are sent, each is taken or its page is shown again, and what was taken can be read as a case.
///
/// One form a line: `page?field=value&field=value`.
class FormsFuzzTest {
    private static final int MOST_FORMS = 12;
    private static final Library LIBRARY = Library.shipped();
    private static final Cases CASES = new Cases(
            new Intake(LIBRARY.shelves())::read,
            new Guidance(LIBRARY).assess()::of,
            Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));
    private static final Visitors VISITORS = new Visitors(
            new Drafts(Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC)),
            CASES,
            new Arrivals(),
            new Computing(),
            Keeping.NOWHERE);
    private static final Steps STEPS = new Steps(LIBRARY.shelves(), CASES::medicines);
    private static final Say WORDS = new Say(LIBRARY.shelves());
    private static final Route ROUTE = new Route(STEPS);
    private static final StepViews VIEWS = new StepViews(ROUTE, WORDS);
    private static final StartPages START = new StartPages(STEPS, VIEWS, new TakeAnswer(WORDS));
    private static final JourneyPages PAGES = new JourneyPages(STEPS, ROUTE, VIEWS, new TakeAnswer(WORDS), WORDS);
    private static final Visit VISIT =
            new Visits(LIBRARY.shelves(), Assets.shipped(), false).of(Language.EN, StartPages.DOORS);

    @MethodSource("journeys")
    @FuzzTest
    void any_form_is_taken_or_its_page_is_shown_again(byte[] forms) {
        var visitor = new WithoutServer(VISITORS);
        START.start(VISIT, visitor.sending(Map.of()), "taking");
        START.begin(VISIT, visitor.sending(Map.of("answer", List.of("not-known"))), "taking");
        new String(forms, StandardCharsets.UTF_8).lines().limit(MOST_FORMS).forEach(form -> send(form, visitor));
        Here here = visitor.sending(Map.of());
        assertThat(here.caseFile()).isPresent();
        PAGES.next(VISIT, here);
        STEPS.all().forEach(step -> step.said(here.draft().orElseThrow()));
        here.leave();
    }

    private static void send(String form, WithoutServer visitor) {
        String[] parts = form.split("\\?", 2);
        Here here = visitor.sending(fields(parts.length < 2 ? "" : parts[1]));
        assertThat(PAGES.answered(VISIT, here, "/" + parts[0])).isNotNull();
        assertThat(PAGES.question(VISIT, visitor.sending(Map.of()), "/" + parts[0]))
                .isNotNull();
    }

    private static Map<String, List<String>> fields(String typed) {
        Map<String, List<String>> fields = new HashMap<>();
        for (String field : typed.split("&")) {
            String[] parts = field.split("=", 2);
            fields.computeIfAbsent(parts[0], _ -> new ArrayList<>()).add(parts.length < 2 ? "" : parts[1]);
        }
        return fields;
    }

    /// Each page with a form that could be meant, alone; and a few journeys.
    static List<byte[]> journeys() {
        Map<String, String> filled = new LinkedHashMap<>();
        STEPS.all().forEach(step -> filled.put(step.id(), step.id() + "?" + step.id() + "=1"));
        Stream<String> some = Stream.of("""
            together/you?person.country=US&person.age=34&person.sex=male
            use.products?form=leaf-powder
            product/0/amount?amount=4-6&unit=teaspoon&times=3&more=yes
            product/0/weight?weight=2 1/2
            use.products?form=shot
            product/1/amount?amount=1&unit=bottle&times=½&more=no&product-name=Feel Free Classic
            product/1/label?mitragynine=20&seven-hydroxy=0,5&volume=60
            product/0/form?form=capsule
            use.gramsPerDay?use.gramsPerDay=10 to 12
            """, """
            history.medications?history.medications=Xanax&history.medications=Suboxone 8 mg
            history.medications.unmatched?guess-0=yes&name-1=lisinopril
            history.events?history.events=seizure&history.events-seizure=now&the-others=not-sure
            symptoms?symptoms=nausea&symptoms-nausea=3&the-others=none
            history.otherSubstances?history.otherSubstances=alcohol-daily
            signs?the-others=none
            """, """
            together/plan?use.doseHours=7, 12:30, 6 pm&goal.startOn=2026-12-01&goal.pace=gentle&goal.changeDay=mon
            together/taking?use.daysPerWeek=7&use.durationMonths=36&answer=not-known
            person.country?person.country=US
            person.jurisdiction?person.jurisdiction=US-MA
            vitals?vitals.systolicMmHg=120&vitals.temperatureC=36,9
            use.earlierProducts?use.earlierProducts=until-1
            safety.suicidal?safety.suicidal=none
            labs.inr?labs.inr=1.1
            """);
        return Stream.concat(filled.values().stream(), some)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }
}
