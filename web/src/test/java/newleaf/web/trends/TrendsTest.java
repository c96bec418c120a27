package newleaf.web.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import newleaf.care.content.CheckIn;
import newleaf.units.AmountUnit;
import org.junit.jupiter.api.Test;

/// The page of trends: what it says of days that were written, and what it leaves open of those that were not.
class TrendsTest extends WhoWroteWeeks {
    @Test
    void a_record_without_a_day_says_so_and_leads_to_writing_one() {
        surfer.open(TRENDS);
        assertThat(surfer.text()).contains("Nothing is written yet");
        assertThat(surfer.body()).contains("href=\"/today/check-in\"").doesNotContain("<svg class=\"chart\"");
    }

    @Test
    void three_days_are_shown_and_called_too_few() {
        for (int ago = 1; ago <= 3; ago++) day(ago, 1, 5, 6, 3);
        surfer.open(TRENDS);
        assertThat(surfer.text()).contains("3 days written, from " + name(3) + " to " + name(1));
        assertThat(text(panel("diary"))).contains("3 days written; a trend needs more");
        assertThat(text(panel("dose"))).contains("Not written in these weeks");
        assertThat(panel("dose")).doesNotContain("<svg class=\"chart\"");
    }

    @Test
    void a_fall_is_said_from_the_middle_of_the_first_week_to_that_of_the_last() {
        double[] grams = {20, 20, 21, 19, 20, 20, 18, 16, 16, 14, 13, 12, 11, 10.5, 10.5, 10, 10.5};
        for (int i = 0; i < grams.length; i++) dose(grams.length - i, grams[i]);
        surfer.open(TRENDS);
        assertThat(middle(grams, 0)).isEqualTo(20);
        assertThat(middle(grams, grams.length - 7)).isEqualTo(10.5);
        assertThat(text(panel("dose"))).contains("Dose: leaf powder", "Down from 20\u00a0g to 10.5\u00a0g a day");
        assertThat(panel("dose"))
                .contains("aria-label=\"Dose: Down from 20\u00a0g to 10.5\u00a0g a day. From 10\u00a0g to 21\u00a0g");
    }

    @Test
    void where_nothing_clearly_changes_it_says_so() {
        for (int ago = 1; ago <= 20; ago++) day(ago, ago % 2, 5 + ago % 3, 5 + ago % 2, 3);
        surfer.open(TRENDS);
        assertThat(text(panel("sleep"))).contains("About 5.5 hours a night, no clear change");
        assertThat(text(panel("mood"))).contains("About 3 of 5, no clear change");
    }

    @Test
    void a_day_that_is_not_written_is_a_gap_in_the_line_and_no_zero_in_the_table() {
        dose(5, 4);
        dose(4, 4);
        dose(2, 3);
        dose(1, 3);
        surfer.open(TRENDS);
        assertThat(line(panel("dose"))).matches("M\\S+ \\S+L\\S+ \\S+M\\S+ \\S+L\\S+ \\S+");
        assertThat(text(panel("dose"))).contains(name(3) + " not written").doesNotContain(" 0\u00a0g");
        assertThat(panel("dose")).contains("Days not written: 1.");
    }

    @Test
    void today_is_not_over_so_its_dose_is_no_fall() {
        for (int ago = 1; ago <= 14; ago++) dose(ago, 6);
        dose(0, 1);
        surfer.open(TRENDS);
        assertThat(text(panel("dose"))).contains("no clear change", "1\u00a0g so far");
        assertThat(panel("dose")).contains("From 6\u00a0g to 6\u00a0g");
    }

    @Test
    void the_doses_of_a_day_add_up_and_other_units_do_not() {
        dose(3, 2);
        dose(3, 1.5);
        dose(2, 2);
        dose(2, "capsule", Optional.of(3.0), AmountUnit.CAPSULE);
        dose(1, 2);
        dose(1, POWDER, Optional.empty(), AmountUnit.GRAM);
        surfer.open(TRENDS);
        String dose = text(panel("dose"));
        assertThat(dose)
                .contains(name(3) + " 3.5\u00a0g")
                .contains(name(2) + " 2\u00a0g leaf powder; 3\u00a0capsule(s) capsules of leaf powder")
                .contains(name(1) + " 2\u00a0g leaf powder; not weighed leaf powder")
                .contains("not weighed: 2. They cannot be added")
                .doesNotContain(" 5\u00a0");
    }

    @Test
    void where_nothing_adds_up_it_says_so_and_draws_nothing() {
        dose(1, 2);
        dose(1, "capsule", Optional.of(3.0), AmountUnit.CAPSULE);
        surfer.open(TRENDS);
        assertThat(text(panel("dose"))).contains("Written, but not in amounts that add up", "3\u00a0capsule(s)");
        assertThat(panel("dose")).doesNotContain("<svg class=\"chart\"");
        assertThat(panel("sleep")).as("no table of nothing").doesNotContain("<table");
    }

    @Test
    void the_diary_is_scored_by_its_card_and_called_ours() {
        day(3, 0, 1, 7, 4);
        day(2, 1, 1, 7, 4);
        day(1, 2, 1, 7, 4);
        surfer.open(TRENDS);
        String diary = text(panel("diary"));
        long middling = Math.round(100.0 * 20 / 60);
        long hard = Math.round(100.0 * (18 * 2 + 2) / 60);
        assertThat(diary)
                .contains(name(3) + " 0 none", name(2) + " " + middling + " severe", name(1) + " " + hard + " severe")
                .contains("none 1, mild 0, moderate 0, severe 2", "ours, not validated", "severe from here");
    }

    @Test
    void fifteen_items_make_no_score_and_sixteen_do() {
        var fifteen = all(1);
        for (int i = 1; i <= 5; i++) fifteen.remove("kw-" + i);
        var sixteen = all(1);
        for (int i = 1; i <= 4; i++) sixteen.remove("kw-" + i);
        keep(checkIn(fifteen, 1, 7, 4), today().minusDays(2));
        keep(checkIn(sixteen, 1, 7, 4), today().minusDays(1));
        surfer.open(TRENDS);
        assertThat(text(panel("diary"))).contains(name(2) + " not written", name(1) + " 33");
    }

    @Test
    void four_weeks_twelve_and_all_reach_as_far_as_they_say() {
        for (int ago : List.of(100, 60, 27)) day(ago, 1, 5, 6, 3);
        assertThat(open("diary")).contains("1 day written").doesNotContain(name(28));
        assertThat(surfer.open(TRENDS + "?days=84").text()).contains("2 days written, from " + name(60));
        assertThat(surfer.open(TRENDS + "?days=all").text()).contains("3 days written, from " + name(100));
        assertThat(text(panel("diary"))).contains("Older days are in the file below.");
        assertThat(surfer.open(TRENDS + "?days=%3Cscript%3E").text()).contains("1 day written");
    }

    @Test
    void early_signs_are_those_of_the_plans_rule() {
        double[] grams = {2, 2, 2.2, 2.4, 2.6, 2.8, 3, 3.2, 3.4, 3.6, 3.8};
        for (int i = 0; i < grams.length; i++) dose(grams.length - i, grams[i]);
        assertThat(surfer.open(TRENDS).text()).contains("Early signs", "The amount you take is growing.");
        join();
        for (int ago = 1; ago <= 12; ago++) dose(ago, 3);
        assertThat(surfer.open(TRENDS).text()).doesNotContain("Early signs");
    }

    @Test
    void what_goes_with_harder_days_is_said_with_its_numbers_and_never_why() {
        int shortNights = 0;
        double with = 0;
        double without = 0;
        for (int ago = 40; ago >= 1; ago--) {
            boolean isShort = ago * ago % 11 == 3;
            day(ago, isShort ? 1 : 0, 3, isShort ? 4 : 6.5, 3);
            if (isShort) shortNights++;
            if (isShort) with += 100.0 * 20 / 60;
            else without += 0;
        }
        surfer.open(TRENDS);
        assertThat(surfer.text())
                .contains("On days after a short night, your hard feelings were higher: "
                        + Math.round(with / shortNights) + " against " + Math.round(without) + ", on " + shortNights
                        + " and " + (40 - shortNights) + " days.")
                .contains("It may be chance.")
                .contains("Trouble sleeping is itself one of the 20")
                .doesNotContain("because");
    }

    @Test
    void nothing_at_all_is_said_of_twenty_days_or_where_nothing_is_found() {
        for (int ago = 20; ago >= 1; ago--) {
            boolean isShort = ago * ago % 11 == 3;
            day(ago, isShort ? 1 : 0, 3, isShort ? 4 : 6.5, 3);
        }
        assertThat(surfer.open(TRENDS).body()).doesNotContain("id=\"pattern\"").doesNotContain("harder days");
        join();
        for (int ago = 40; ago >= 1; ago--) day(ago, ago % 2, 3, 6.5, 3);
        assertThat(surfer.open(TRENDS).body()).doesNotContain("id=\"pattern\"");
    }

    @Test
    void the_file_holds_all_days_and_no_formula() {
        dose(120, 2.5);
        dose(3, "=HYPERLINK(\"x\")", Optional.of(2.0), AmountUnit.GRAM);
        keep(
                new CheckIn(
                        all(1),
                        Optional.of(4.0),
                        Optional.empty(),
                        Optional.of(2),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("a note of mine")),
                today().minusDays(2));
        dose(1, 2);
        dose(1, "capsule", Optional.of(3.0), AmountUnit.CAPSULE);
        surfer.open(TRENDS + ".csv");
        assertThat(surfer.status()).isEqualTo(200);
        assertThat(surfer.header("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(surfer.header("Cache-Control").orElse("")).contains("no-store");
        assertThat(surfer.header("Content-Disposition").orElse(""))
                .contains("attachment")
                .doesNotContain("kratom");
        List<String> lines = List.of(new String(surfer.bytes(), StandardCharsets.UTF_8).split("\r\n"));
        assertThat(lines).hasSize(1 + 121);
        assertThat(lines.get(1)).isEqualTo(today().minusDays(120) + ",2.5,g,leaf-powder,,,,,,,,,");
        assertThat(lines.get(2)).isEqualTo(today().minusDays(119) + ",,,,,,,,,,,,");
        assertThat(lines.get(118)).isEqualTo(today().minusDays(3) + ",2,g,\"'=HYPERLINK(\"\"x\"\")\",,,,,,,,,");
        assertThat(lines.get(119)).isEqualTo(today().minusDays(2) + ",,,,,,,,33,severe,4,,2");
        assertThat(lines.get(120)).isEqualTo(today().minusDays(1) + ",,,,2 g leaf-powder; 3 capsule capsule,,,,,,,,");
        assertThat(String.join("", lines)).doesNotContain("note of mine");
    }

    @Test
    void what_a_person_calls_a_product_is_text_and_nothing_else() {
        dose(2, "<script>alert(1)</script>", Optional.of(2.0), AmountUnit.GRAM);
        dose(1, "<script>alert(1)</script>", Optional.of(2.0), AmountUnit.GRAM);
        assertThat(surfer.open(TRENDS).body()).doesNotContain("<script>alert").contains("&lt;script&gt;alert");
    }

    @Test
    void it_is_said_in_spanish_too() {
        double[] grams = {20, 20, 20, 20, 20, 20, 10, 10, 10, 10, 10, 10};
        for (int i = 0; i < grams.length; i++) dose(grams.length - i, grams[i]);
        surfer.open("/language/es?back=" + TRENDS);
        surfer.open(TRENDS);
        assertThat(surfer.text()).contains("Cómo va", "Bajó de 20\u00a0g a 10\u00a0g al día");
        assertThat(surfer.body()).contains("Dosis: Bajó");
    }

    private static String line(String panel) {
        return panel.replaceFirst("(?s).*?class=\"c-line\" d=\"([^\"]*)\".*", "$1");
    }

    private static double middle(double[] values, int from) {
        double[] week = Arrays.copyOfRange(values, from, from + 7);
        Arrays.sort(week);
        return week[3];
    }
}
