package newleaf.web.walk;

import static newleaf.web.journey.Visitor.field;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newleaf.web.journey.Visitor;
import org.junit.jupiter.api.Test;

/// A clinician finds what is meant for them, and it opens no door.
class ClinicianTest {
    private static final Pattern LINK = Pattern.compile("href=\"(/clinician[^\"]*)\"");

    @Test
    void the_clinicians_side_is_reached_by_a_link_and_shows_what_is_meant_for_them() {
        Visitor visitor = Walk.to(Map.of("answeredBy", "clinician")).visitor();
        String link = List.of("/report", "/report/whole", "/").stream()
                .map(page -> LINK.matcher(visitor.open(page).body()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link to the pages for clinicians"));
        attest(visitor.open(link.replace("&amp;", "&")));
        assertThat(visitor.open("/report/whole").text()).contains("You are seeing the page for clinicians");
        assertThat(visitor.open("/report/reasons").text()).contains("For clinicians");
    }

    @Test
    void the_clinicians_tick_opens_no_door() {
        Visitor visitor = Walk.to(Map.of("answeredBy", "clinician", "history.opioidUseDisorder", "current"))
                .visitor();
        attest(visitor.open("/clinician?back=/report"));
        assertThat(visitor.open("/report").body()).doesNotContain("together/plan");
    }

    private static void attest(Visitor visitor) {
        visitor.post("/clinician", visitor.token(), field("back", "/report"), field("attest", "yes"));
    }
}
