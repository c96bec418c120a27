package newleaf.web.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newleaf.care.content.CallPerson;
import newleaf.care.content.Kind;
import newleaf.care.content.PreventionPlan;
import newleaf.care.content.PreventionPlan.IfThen;
import newleaf.care.content.PreventionPlan.Part;
import newleaf.web.account.Clinic;
import newleaf.web.account.Surfer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// A plan for hard days, part by part: picked, in own words, changed, and shown where it is needed.
class PreventionTest extends PlanForHardDays {
    private static final Clinic CLINIC = Clinic.forMany();

    PreventionTest() {
        super(CLINIC);
    }

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @Test
    void nothing_is_preselected_and_nothing_is_written_by_looking() {
        assertThat(surfer.open(PLAN).text()).contains("Nothing is written yet");
        assertThat(surfer.body()).doesNotContain("page.pdf");
        for (ShownPart part : ShownPart.values()) {
            assertThat(surfer.open(part.address()).status()).as(part.label()).isEqualTo(200);
            assertThat(surfer.body()).doesNotContain(" checked>");
        }
        assertThat(surfer.open(IF_THEN).body()).doesNotContain(" checked>");
        assertThat(surfer.open(PLAN + "/page.pdf").path()).isEqualTo(PLAN);
        assertThat(surfer.open(PLAN + "/reasons").status()).isEqualTo(404);
        assertThat(versions()).isZero();
    }

    @Test
    void what_is_picked_and_what_is_written_is_kept_in_order_and_found_again() {
        write("places", "pick=shop", "pick=pain", "own=the car park\r\n\r\n  my brother's garage \r\nthe car park");
        assertThat(surfer.path()).isEqualTo(PLAN);
        assertThat(surfer.text()).contains("Saved.", "my brother's garage");
        assertThat(of(Part.PLACES))
                .containsExactly(
                        "My pain flares up",
                        "A shop or gas station that sells it",
                        "the car park",
                        "my brother's garage");
        surfer.open(PLAN + "/places");
        assertThat(checked()).containsExactly("pain", "shop");
        assertThat(surfer.between("rows=\"4\"", "</textarea>").getFirst())
                .contains("the car park\nmy brother")
                .doesNotContain("flares");
    }

    @Test
    void what_was_picked_in_another_language_is_known_again() {
        write("signs", "pick=skip", "own=ruido");
        surfer.open("/language/es?back=" + PLAN + "/signs");
        surfer.open(PLAN + "/signs");
        assertThat(checked()).containsExactly("skip");
        assertThat(surfer.text()).contains("Me salto mi registro").doesNotContain("I skip my check-in");
        somebody.send(PLAN + "/signs", "pick=skip", "own=ruido");
        assertThat(of(Part.SIGNS)).containsExactly("Me salto mi registro", "ruido");
    }

    @Test
    void a_change_of_one_part_keeps_the_others_and_the_versions_before_it() {
        PreventionPlan old = PreventionPlan.BLANK
                .with(Part.REASONS, List.of("my Sundays"))
                .with(Part.STEPS, List.of("walk"))
                .with(Part.CALLS, List.of("Ana"));
        somebody.keep(old, somebody.today().minusDays(1));
        write("red", "pick=away", "own=tell Ana");
        ifThen("if=shop", "then=call");
        write("red", "pick=away");
        assertThat(plan())
                .isEqualTo(old.with(Part.RED, List.of("I put the rest out of reach"))
                        .with(List.of(new IfThen("I pass the shop that sells it", "I call one of my people"))));
        assertThat(somebody.current(Kind.PREVENTION_PLAN)).hasSize(1);
        assertThat(versions()).as("history stays").isEqualTo(4);
        assertThat(surfer.open(PLAN).text()).contains("my Sundays", "walk", "Ana", "I put the rest out of reach");
    }

    @Test
    void the_same_form_sent_twice_is_one_version() {
        surfer.open(PLAN + "/green");
        String token = surfer.token();
        String[] form = somebody.form(PLAN + "/green", "own=up at seven");
        for (int i = 0; i < 2; i++) surfer.send(PLAN + "/green", Map.of("form-token", token), form);
        assertThat(surfer.text()).contains("Saved.");
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void a_form_of_an_earlier_version_changes_nothing_until_it_is_sent_again() {
        surfer.open(PLAN + "/green");
        String[] earlier = somebody.form(PLAN + "/green", "own=breakfast");
        write("yellow", "own=tell Ana");
        surfer.open(PLAN + "/green");
        surfer.send(PLAN + "/green", Map.of(), earlier);
        assertThat(surfer.status()).isEqualTo(409);
        assertThat(surfer.text()).contains("changed in another window", "breakfast");
        assertThat(of(Part.GREEN)).isEmpty();
        somebody.send(PLAN + "/green", "own=breakfast");
        assertThat(of(Part.GREEN)).containsExactly("breakfast");
        assertThat(of(Part.YELLOW)).containsExactly("tell Ana");
    }

    @Test
    void what_is_wrong_is_shown_at_once_and_nothing_is_kept() {
        write("red", "pick=away", "pick=nowhere", "own=" + "x".repeat(161));
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(surfer.between("<li><a href=\"#", "\"")).containsExactly("pick", "own");
        assertThat(checked()).containsExactly("away");
        String nine = IntStream.rangeClosed(1, 9).mapToObj(i -> "line " + i).collect(Collectors.joining("\n"));
        write("red", "own=" + nine);
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(surfer.text()).contains("Keep eight at most");
        write("people", "own=" + "n".repeat(101));
        assertThat(surfer.between("<li><a href=\"#", "\"")).containsExactly("own");
        assertThat(versions()).isZero();
    }

    @Test
    void people_come_from_the_record_with_a_number_to_tap_or_by_name() {
        somebody.keep(
                new CallPerson("Kate", "+1 (555) 010-0100", Optional.empty(), Optional.empty()), somebody.today());
        String kate = somebody.current(Kind.CALL_PERSON).getFirst().id().toString();
        write("people", "pick=" + kate, "own=my uncle");
        assertThat(of(Part.CALLS)).containsExactly("Kate", "my uncle");
        assertThat(surfer.open(PLAN).body()).contains("href=\"tel:+15550100100\"");
        assertThat(surfer.text()).contains("my uncle");
    }

    @Test
    void an_urge_shows_first_steps_if_thens_and_people() {
        somebody.keep(new CallPerson("Kate", "555 0100", Optional.empty(), Optional.empty()), somebody.today());
        String kate = somebody.current(Kind.CALL_PERSON).getFirst().id().toString();
        write("steps", "own=cold water");
        write("people", "pick=" + kate);
        ifThen("if-own=If I pass the pier.", "then-own=then I ring Kate.");
        for (String page : List.of("/today/urge", "/phone/copy")) {
            assertThat(surfer.open(page).text())
                    .as(page)
                    .contains("cold water", "If I pass the pier, then I ring Kate.", "Kate");
            assertThat(surfer.between(">Kate<", ">")).as("once on " + page).hasSize(1);
            assertThat(surfer.body()).contains("href=\"tel:5550100\"");
        }
    }

    @Test
    void dark_thoughts_lead_with_whom_to_call_and_use_no_form_of_others() {
        String page = surfer.open(PLAN + "/safety").text();
        assertThat(page.indexOf("Do you think of killing yourself?"))
                .isPositive()
                .isLessThan(page.indexOf("The steps below are your own"));
        String main = surfer.body().replaceFirst("(?s).*?<main", "");
        assertThat(main.indexOf("help-lines")).isPositive().isLessThan(main.indexOf("<form"));
        assertThat(page).doesNotContainIgnoringCase("warning signs").doesNotContainIgnoringCase("coping strategies");
    }

    @Test
    void what_is_written_is_only_text() {
        write("yellow", "own=<b>x</b> & <script>alert(1)</script>");
        ifThen("if-own=<i>if</i>", "then-own=\"><i>then</i>");
        for (String page : List.of(PLAN, PLAN + "/yellow", IF_THEN, "/today/urge")) {
            assertThat(surfer.open(page).body()).as(page).doesNotContain("<b>x", "<i>if", "<i>then", "<script>alert");
        }
    }

    @Test
    void nobody_else_sees_any_of_it() {
        write("red", "own=quokka");
        ifThen("if-own=quokka", "then-own=quokka");
        Surfer other = CLINIC.join().surfer();
        for (String page : List.of(PLAN, PLAN + "/red", IF_THEN, PLAN + "/page.pdf", "/today", "/today/urge")) {
            assertThat(other.open(page).body()).as(page).doesNotContain("quokka");
        }
        assertThat(CLINIC.surfer().open(PLAN).body()).doesNotContain("quokka");
        assertThat(somebody.current(Kind.PREVENTION_PLAN)).hasSize(1);
    }

    @Test
    void it_is_there_in_spanish() {
        surfer.open("/language/es?back=" + PLAN);
        ifThen("if=shop", "then=way");
        assertThat(surfer.open(PLAN).text())
                .contains(
                        "Verde, amarillo, rojo", "Si paso por la tienda que lo vende, entonces voy por el otro camino.")
                .doesNotContain("Green, yellow, red", "How sure?");
    }

    private List<String> checked() {
        return surfer.between("name=\"pick\" value=\"", ">").stream()
                .filter(each -> each.endsWith(" checked"))
                .map(each -> each.split("\"", 2)[0])
                .toList();
    }
}
