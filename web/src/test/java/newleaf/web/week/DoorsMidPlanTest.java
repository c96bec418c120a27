package newleaf.web.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import newleaf.documents.JsonText;
import newleaf.documents.tree.Node;
import newleaf.guidance.Library;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.card.RuleCard.RuleCase;
import newleaf.samples.InventedCase;
import newleaf.samples.InventedPerson;
import newleaf.web.account.Clinic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Each door and each caution, closed in the third month of a plan by what its own card gives as a case: no later cut
/// on a page, on paper or in a fresh calendar.
class DoorsMidPlanTest extends LivesByPlan {
    private static final Clinic CLINIC = Clinic.forMany();
    private static final int DAYS = 66;
    private static final double[] PLAN = {8, 7.5, 7, 6.5, 6, 5.5, 5, 4.75, 4.5, 4.31, 4.13, 3.97, 3.79};
    /// The amounts of the next steps, which are written nowhere else.
    private static final List<String> LATER = List.of("4.13", "3.97", "3.79");
    private static final List<String> PAGES =
            List.of(PAGE, "/today/week", "/report", "/report/plan", "/report/pace", "/report/whole");

    DoorsMidPlanTest() {
        super(CLINIC);
    }

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @Test
    void no_later_cut_is_shown_once_a_door_has_closed() {
        List<RuleCard> doors = Library.shipped().shelves().rules().stream()
                .filter(RuleCard::isDoor)
                .toList();
        assertThat(doors).hasSizeGreaterThan(55);
        answers();
        LocalDate made = today();
        quietDays(DAYS);
        IntStream.range(0, doors.size()).filter(DoorsMidPlanTest::isTried).forEach(i -> closes(doors.get(i), made));
    }

    /// A few of them in the quick form, others each time the list grows.
    private static boolean isTried(int i) {
        return Boolean.getBoolean("newleaf.full") || i % 8 == 3;
    }

    private void closes(RuleCard door, LocalDate made) {
        answers();
        plan(made, PLAN);
        assertThat(text("/report/plan")).as("before " + door.id()).contains(LATER);
        answers(with(door).yaml());
        assertThat(amount()).as(door.id()).isEmpty();
        for (String page : PAGES)
            assertThat(text(page)).as(door.id() + " " + page).doesNotContain(LATER);
        for (String file : List.of("/take/plan.ics", "/take/plan.pdf")) {
            assertThat(surfer.open(file).status()).as(door.id() + " " + file).isEqualTo(404);
        }
        assertThat(surfer.open("/take/newleaf.html").body()).as(door.id()).doesNotContain(LATER);
        assertThat(followed().holds()).as(door.id()).isNotEmpty();
    }

    /// A person of whom everything else is open, with what the card gives as its case.
    private static InventedCase with(RuleCard door) {
        RuleCase yes = door.cases().stream()
                .filter(each -> each.expect() == RuleCase.Expect.YES)
                .findFirst()
                .orElseThrow();
        InventedCase person = InventedPerson.PLAIN.answers();
        for (var group : fields(yes.given()).entrySet()) {
            for (var field : fields(group.getValue()).entrySet()) {
                // Products count where a total is given beside them.
                if (field.getKey().equals("gramsPerDay")) person = person.without("use.products");
                person = person.with(group.getKey() + "." + field.getKey(), JsonText.line(field.getValue()));
            }
        }
        return person;
    }

    private static Map<String, Node> fields(Node node) {
        return node instanceof Node.Entries entries ? entries.values() : Map.of();
    }
}
