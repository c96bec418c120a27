package newleaf.web.journey.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.words.Language;
import newleaf.samples.InventedCase;
import newleaf.samples.InventedPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Each page behind a result, for people who differ in what decides it.
class PagesBehindTest {
    /// A dose, or a change of one: never behind a door.
    private static final Pattern DOSE =
            Pattern.compile("class=\"(big|split|paces)\"|<ol class=\"steps\"|name=\"goal\\.pace\"");

    @ParameterizedTest
    @EnumSource
    void paces_are_cards_with_one_suggested_and_one_chosen(Language language) {
        String page = pages(PagesOf.brief()).behind(ResultPage.PACE, language);
        assertThat(count("type=\"radio\"", page)).isEqualTo(4);
        assertThat(count(" checked", page)).isEqualTo(1);
        assertThat(count("class=\"tag\"", page)).isEqualTo(1);
        assertThat(count("<svg class=\"chart\"", page)).isEqualTo(4);
        assertThat(page)
                .contains("action=\"/report/pace\"", "name=\"form-token\"", "/case/q/goal.weeks?return=plan")
                .doesNotContain("{");
    }

    @Test
    void without_figures_there_is_no_picture_and_the_page_says_why() {
        String page = pages(PagesOf.brief().with("history.medications", "[fluvoxamine]"))
                .behind(ResultPage.PACE, Language.EN);
        assertThat(page).contains("class=\"paces\"", "no picture").doesNotContain("<svg class=\"chart\"");
    }

    @Test
    void a_plan_has_one_big_step_three_lines_and_the_rest_folded_each_with_its_day() {
        String page = pages(PagesOf.brief()).behind(ResultPage.PLAN, Language.EN);
        assertThat(count("class=\"big\"", page)).isEqualTo(1);
        assertThat(page)
                .contains("16<small>g a day, was 20</small>", "Nothing changes until Sunday, November 22, 2026.")
                .contains("48 hours without any", "Weeks 5 to 24", "0.5\u00a0g")
                .doesNotContain("<table", "{");
        assertThat(page.substring(0, page.indexOf("class=\"folds\"")).split("class=\"brief\""))
                .as("until then, and three lines")
                .hasSize(5);
    }

    @Test
    void hours_that_were_told_stand_under_each_dose() {
        String page = pages(PagesOf.brief().with("use.doseHours", "[7, 11.5, 16, 21]"))
                .behind(ResultPage.PLAN, Language.ES);
        assertThat(page).contains("<small>11:30</small>", "1.ª", "4.ª");
    }

    @Test
    void who_keeps_an_amount_is_shown_no_day_without() {
        String page = Seen.text(pages(keeping()).behind(ResultPage.PLAN, Language.EN));
        assertThat(page).contains("it does not go to nothing").doesNotContain("nothing. The day before");
    }

    @Test
    void who_stops_at_once_is_shown_no_steps_but_what_to_do() {
        PagesOf pages = pages(PagesOf.brief().with("goal.approach", "stop"));
        assertThat(pages.report().taper()).isInstanceOf(TaperAnswer.Stopping.class);
        assertThat(pages.behind(ResultPage.PLAN, Language.EN))
                .contains("Stop taking kratom.")
                .doesNotContain("class=\"steps\"", "48 hours without any");
        assertThat(pages.behind(ResultPage.PACE, Language.EN)).contains("value=\"stop\" checked");
    }

    @Test
    void shots_are_planned_in_what_is_measured() {
        InventedCase shots = PagesOf.brief()
                .with(
                        "use.products",
                        "[{ form: shot, amountPerDose: { value: 30, unit: mL }, dosesPerDay: 3, label: { mitragynineMgPerUnit: 1.5, sevenHydroxyMgPerUnit: 0 } }]");
        PagesOf pages = pages(shots.with("use.dosesPerDay", "3"));
        assertThat(pages.report().taper()).isInstanceOf(TaperAnswer.Proposed.class);
        assertThat(pages.behind(ResultPage.PLAN, Language.EN)).contains("mL a day, was 90", "\u00a0mg</p>");
    }

    @Test
    void a_clinicians_lines_are_for_a_clinician() {
        assertThat(PagesOf.of(PagesOf.brief().yaml(), Audience.CLINICIAN).behind(ResultPage.PLAN, Language.EN))
                .contains("The plan in short, for a clinician");
        assertThat(pages(PagesOf.brief()).behind(ResultPage.PLAN, Language.EN))
                .doesNotContain("The plan in short, for a clinician");
    }

    @ParameterizedTest
    @MethodSource("closed")
    void behind_a_closed_door_no_page_shows_a_dose_or_a_pace(String name) {
        PagesOf pages = PagesOf.person(
                Objects.requireNonNull(InventedPerson.behindADoor().get(name)));
        for (Language language : Language.values()) {
            Map<String, String> all = pages.apart(language);
            all.forEach((page, html) ->
                    assertThat(DOSE.matcher(html).find()).as(page).isFalse());
            assertThat(Seen.text(pages.behind(ResultPage.PLAN, language))
                            .strip()
                            .split("\\s+"))
                    .hasSizeGreaterThan(8);
            assertThat(Seen.text(pages.behind(ResultPage.PACE, language))
                            .strip()
                            .split("\\s+"))
                    .hasSizeGreaterThan(8);
            assertThat(all.get("result")).doesNotContain("/report/plan", "/report/pace");
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_has_stopped_is_told_the_day_and_sees_it_in_the_picture(Language language) {
        String page = pages(PagesOf.threeDaysWithout()).behind(ResultPage.FEEL, language);
        assertThat(page).contains(language == Language.EN ? "You are on day 3." : "Estás en el día 3.");
        assertThat(page).contains(language == Language.EN ? ">You, day 3<" : ">Tú, día 3<");
        assertThat(count("class=\"here\"><b>", page)).isEqualTo(1);
    }

    @Test
    void of_someone_else_nothing_is_said_to_you() {
        String page = Seen.text(
                pages(PagesOf.threeDaysWithout().with("answeredBy", "family")).behind(ResultPage.FEEL, Language.EN));
        assertThat(page).contains("They are on day 3.").doesNotContain("You are here", "Your old amount");
    }

    @Test
    void where_no_figures_may_be_given_what_is_published_stands_open() {
        String page = pages(InventedCase.empty().with("use.stopped", "true").with("use.hoursSinceLastDose", "30"))
                .behind(ResultPage.FEEL, Language.EN);
        assertThat(page)
                .contains("You are on day 2.", "<details class=\"fold\" open>")
                .doesNotContain("<figure");
    }

    @Test
    void safer_taking_is_for_who_goes_on_and_for_nobody_else() {
        assertThat(pages(keeping()).behind(ResultPage.MEANWHILE, Language.EN)).contains("class=\"numbered calm\"");
        assertThat(pages(PagesOf.brief()).behind(ResultPage.MEANWHILE, Language.EN))
                .doesNotContain("class=\"numbered calm\"");
        assertThat(pages(PagesOf.threeDaysWithout()).behind(ResultPage.MEANWHILE, Language.EN))
                .doesNotContain("class=\"numbered calm\"");
    }

    @Test
    void ways_are_compared_without_a_table() {
        String page = pages(PagesOf.brief()).behind(ResultPage.COMPARE, Language.EN);
        assertThat(count("<li class=\"card\">", page)).isEqualTo(12);
        assertThat(page).doesNotContain("<table");
    }

    @Test
    void the_whole_report_numbers_its_sources() {
        String page = pages(PagesOf.brief()).behind(ResultPage.WHOLE, Language.EN);
        assertThat(page).containsPattern("<a class=\"cite\" href=\"#source-[a-z0-9-]+\">\\d+</a>");
    }

    static List<String> closed() {
        return List.copyOf(InventedPerson.behindADoor().keySet());
    }

    private static InventedCase keeping() {
        return PagesOf.brief().with("goal.aim", "reduce").with("goal.targetGPerDay", "5");
    }

    private static PagesOf pages(InventedCase of) {
        return PagesOf.person(of.yaml());
    }

    private static int count(String what, String in) {
        return in.split(Pattern.quote(what), -1).length - 1;
    }
}
