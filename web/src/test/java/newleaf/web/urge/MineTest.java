package newleaf.web.urge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import newleaf.care.content.CallPerson;
import newleaf.care.content.Kind;
import newleaf.care.content.Reason;
import newleaf.care.content.WhatHelped;
import newleaf.web.account.Clinic;
import newleaf.web.today.OneWhoWrites;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Somebody's own reasons, people and list: added once, shown in an urge, taken back.
class MineTest extends OneWhoWrites {
    private static final Clinic CLINIC = Clinic.forMany();
    private static final String MINE = "/today/urge/mine";

    MineTest() {
        super(CLINIC);
    }

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @Test
    void what_is_added_stands_on_the_page_of_an_urge_with_a_number_to_tap() {
        assertThat(surfer.open("/today/urge").text()).contains("You can put your own reasons");
        add("reason", "reason=awake for Emma's games");
        add("call-person", "name=Kate", "phone=+1 (555) 010-0100", "who=sister");
        add("what-helped", "helped=a puzzle");
        assertThat(current(Kind.REASON).getFirst().content()).isEqualTo(new Reason("awake for Emma's games"));
        assertThat(current(Kind.CALL_PERSON).getFirst().content())
                .isEqualTo(new CallPerson("Kate", "+1 (555) 010-0100", Optional.of("sister"), Optional.empty()));
        assertThat(current(Kind.WHAT_HELPED).getFirst().content())
                .isEqualTo(new WhatHelped("a puzzle", "craving", Optional.empty()));
        surfer.open("/today/urge");
        assertThat(surfer.text()).contains("awake for Emma's games", "Kate", "sister", "a puzzle");
        assertThat(surfer.body()).contains("href=\"tel:+15550100100\"");
    }

    @Test
    void each_is_kept_once_when_its_form_is_sent_twice_and_from_two_windows() {
        surfer.open(MINE);
        String token = surfer.token();
        String[] form = formOf(surfer.body(), "reason", "reason=my Sundays");
        String[] otherWindow = formOf(surfer.open(MINE).body(), "reason", "reason=my Sundays");
        for (int i = 0; i < 2; i++) surfer.send(MINE, Map.of("form-token", token), form);
        assertThat(surfer.text()).contains("Kept.");
        surfer.send(MINE, otherWindow);
        assertThat(surfer.text()).contains("It is on your list already.");
        assertThat(entries(Kind.REASON)).isEqualTo(1);
    }

    @Test
    void each_can_be_taken_back_and_nothing_of_another_kind_with_it() {
        add("reason", "reason=my Sundays");
        add("call-person", "name=Kate", "phone=555");
        String reason = current(Kind.REASON).getFirst().id().toString();
        surfer.open(MINE).send(MINE + "/take-back", "kind=dose", "entry=" + reason);
        surfer.open(MINE).send(MINE + "/take-back", "kind=call-person", "entry=" + reason);
        assertThat(current(Kind.REASON)).hasSize(1);
        assertThat(current(Kind.CALL_PERSON)).hasSize(1);
        surfer.open(MINE).send(MINE + "/take-back", "kind=reason", "entry=" + reason);
        assertThat(surfer.text()).contains("Taken back.").doesNotContain("my Sundays");
        assertThat(current(Kind.REASON)).isEmpty();
        assertThat(entries(Kind.REASON)).as("history is kept").isEqualTo(2);
    }

    @Test
    void what_is_none_is_not_kept_and_stays_in_its_field() {
        add("reason", "reason=  ");
        assertThat(surfer.status()).isEqualTo(422);
        add("reason", "reason=" + "x".repeat(501));
        assertThat(surfer.status()).isEqualTo(422);
        add("what-helped", "helped=");
        assertThat(surfer.status()).isEqualTo(422);
        for (String phone : List.of("", "12", "javascript:alert(1)", "555 0100 ext. x", "1".repeat(31))) {
            add("call-person", "name=Kate", "phone=" + phone);
            assertThat(surfer.status()).as(phone).isEqualTo(422);
            assertThat(surfer.between("<li><a href=\"#", "\"")).containsExactly("phone");
            assertThat(surfer.body()).contains("value=\"Kate\"");
        }
        add("call-person", "name=" + "k".repeat(101), "phone=5550100", "who=" + "w".repeat(101));
        assertThat(surfer.between("<li><a href=\"#", "\"")).containsExactly("name", "who");
        surfer.open(MINE).send(MINE, "kind=reason", "entry=../x", "reason=my Sundays");
        assertThat(surfer.status()).isEqualTo(409);
        assertThat(entries(Kind.REASON) + entries(Kind.CALL_PERSON) + entries(Kind.WHAT_HELPED))
                .isZero();
    }

    @Test
    void it_is_there_in_spanish() {
        surfer.open("/language/es?back=/today");
        add("reason", "reason=mis domingos");
        assertThat(surfer.text()).contains("Guardado.", "Tus razones").doesNotContain("Your reasons", "Add");
    }

    private void add(String kind, String... fields) {
        surfer.open(MINE);
        surfer.send(MINE, form(kind, fields));
    }

    private String[] form(String kind, String... fields) {
        return formOf(surfer.body(), kind, fields);
    }

    /// The form of a kind as the page has it.
    private static String[] formOf(String page, String kind, String... fields) {
        var entry = Pattern.compile("name=\"kind\" value=\"" + kind + "\">\\s*<input type=\"hidden\" name=\"entry\""
                        + " value=\"([^\"]*)\">\\s*<div")
                .matcher(page);
        assertThat(entry.find()).isTrue();
        return with(List.of("kind=" + kind, "entry=" + entry.group(1)), fields);
    }
}
