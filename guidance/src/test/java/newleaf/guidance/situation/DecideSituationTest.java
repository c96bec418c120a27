package newleaf.guidance.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import newleaf.guidance.Assessment;
import newleaf.guidance.CaseDocument;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.guidance.wiring.Guidance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each situation, on both sides of each border, and where the fact that decides is not known.
class DecideSituationTest {
    private static final DecideSituation DECIDE = new DecideSituation(CaseDocument.LIBRARY);
    private static final String SEVERE =
            "[ { id: nausea, grade: 3 }, { id: chills, grade: 3 }, { id: muscle-aches, grade: 3 } ]";
    private static final String MODERATE = "[ { id: nausea, grade: 3 } ]";
    private static final String MILD = "[ { id: nausea, grade: 2 } ]";

    static Stream<Arguments> cases() {
        return Stream.of(
                row("an emergency", "emergency", taking().adding("history.events", "{ event: seizure, when: now }")),
                row(
                        "an event without a time is now",
                        "emergency",
                        taking().adding("history.events", "{ event: seizure }")),
                row(
                        "not now",
                        "taking-with-clinician",
                        taking().adding("history.events", "{ event: seizure, when: this-month }")),
                row(
                        "an emergency comes before withdrawal",
                        "emergency",
                        stopped(30).adding("history.events", "{ event: seizure }")),
                row("stopped today", "in-withdrawal", stopped(1)),
                row("stopped 14 days ago", "in-withdrawal", stopped(336)),
                row("stopped longer ago", "staying-well", stopped(337)),
                row("stopped, not known when", "in-withdrawal", stopped(1).without("use.hoursSinceLastDose")),
                row("a day without, every day", "in-withdrawal", without(24)),
                row("not a day yet", "taking-open", without(23)),
                row("14 days without", "in-withdrawal", without(336)),
                row("longer without", "staying-well", without(337)),
                row(
                        "a day without, not known how often",
                        "in-withdrawal",
                        without(24).without("use.daysPerWeek")),
                row("a day off", "taking-open", without(24).with("use.daysPerWeek", "6")),
                row("two days off and no plan", "staying-well", without(48).with("use.daysPerWeek", "5")),
                row("ill for 12 hours", "in-withdrawal", without(12).with("symptoms", MODERATE)),
                row("ill before that", "taking-open", without(11).with("symptoms", MODERATE)),
                row("a little ill", "taking-open", without(12).with("symptoms", MILD)),
                row(
                        "ill, hours not known",
                        "taking-open",
                        without(12).without("use.hoursSinceLastDose").with("symptoms", MODERATE)),
                row("not known how ill", "taking-open", without(12).with("symptoms", "[nausea]")),
                row("still ill after 14 days", "in-withdrawal", stopped(400).with("symptoms", MODERATE)),
                row(
                        "ill three days after stopping",
                        "in-withdrawal",
                        stopped(72).with("symptoms", SEVERE)),
                row(
                        "stopped behind a door",
                        "in-withdrawal",
                        stopped(72).with("person.pregnant", "true").with("person.sex", "female")),
                row("a closed door", "taking-with-clinician", taking().adding("history.otherSubstances", "opioid")),
                row("a door not known", "taking-unknown", taking().without("history.otherSubstances")),
                row(
                        "an amount not known",
                        "taking-unknown",
                        taking().without("use.products").without("use.dosesPerDay")),
                row("all known", "taking-open", taking()),
                row("a plan is made with the person", "taking-open", taking().with("answeredBy", "family")),
                row(
                        "and something is missing",
                        "taking-unknown",
                        taking().with("answeredBy", "family").without("person.age")),
                row("once a week, no withdrawal", "taking-open", taking().with("use.daysPerWeek", "1")),
                row("nothing known", "taking-unknown", CaseDocument.empty()),
                row("nothing known of the other", "worried", by("family")),
                row("but signs", "worried", by("family").with("signs", "[mixing-substances]")),
                row(
                        "but who and where",
                        "worried",
                        by("family").with("person.age", "30").with("person.country", "US")),
                row("something known", "taking-unknown", by("family").with("use.dosesPerDay", "4")),
                row(
                        "a door closed by who it is",
                        "taking-with-clinician",
                        by("family").with("person.age", "16")),
                row("nothing known at a visit", "visit", by("clinician")),
                row("but where", "visit", by("clinician").with("situation.setting", "clinic")),
                row(
                        "something known at a visit",
                        "taking-unknown",
                        by("clinician").with("vitals.pulsePerMin", "80")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void one_situation(String why, String situation, CaseDocument document) {
        assertThat(of(document)).as(why).isEqualTo(situation);
    }

    private static String of(CaseDocument document) {
        Assessment assessed = document.assessed();
        TaperAnswer taper = new Guidance(CaseDocument.LIBRARY).tapers(64).of(assessed);
        return DECIDE.of(assessed, taper).label();
    }

    private static Arguments row(String why, String situation, CaseDocument document) {
        return Arguments.of(why, situation, document);
    }

    private static CaseDocument taking() {
        return CaseDocument.plain();
    }

    private static CaseDocument without(int hours) {
        return CaseDocument.plain().with("use.hoursSinceLastDose", Integer.toString(hours));
    }

    private static CaseDocument stopped(int hours) {
        return without(hours).with("use.stopped", "true");
    }

    private static CaseDocument by(String answeredBy) {
        return CaseDocument.empty().with("answeredBy", answeredBy);
    }
}
