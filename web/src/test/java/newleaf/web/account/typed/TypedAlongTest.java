package newleaf.web.account.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import newleaf.care.Current;
import newleaf.care.History;
import newleaf.care.PersonId;
import newleaf.care.content.Answers;
import newleaf.care.content.Kind;
import newleaf.care.safe.Safe;
import newleaf.guidance.Library;
import newleaf.intake.CaseField;
import newleaf.intake.read.Intake;
import newleaf.web.account.Clinic;
import newleaf.web.account.Clinic.Started;
import newleaf.web.account.Surfer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What was typed comes along, and what is answered is kept.
class TypedAlongTest {
    private static final Clinic CLINIC = Clinic.forMany();

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    private static Surfer typed(Surfer surfer, int age) {
        surfer.open("/start/taking").send("/start/taking", "answer=not-known");
        return aged(surfer, age);
    }

    private static Surfer aged(Surfer surfer, int age) {
        return surfer.open("/case/q/person.age").send("/case/q/person.age", "person.age=" + age);
    }

    private static Surfer signIn(Surfer surfer, Started who) {
        return surfer.open("/sign-in").send("/sign-in", "words=" + who.words(), "passphrase=" + Clinic.PASSPHRASE);
    }

    /// Somebody new, and who that is in the record.
    private record Joined(Started started, PersonId person) {}

    private static Joined joined(Surfer surfer) {
        List<PersonId> before = inside().people().all();
        Started started = CLINIC.join(surfer);
        PersonId person = inside().people().all().stream()
                .filter(each -> !before.contains(each))
                .findFirst()
                .orElseThrow();
        return new Joined(started, person);
    }

    private static Safe.Inside inside() {
        return CLINIC.safe().inside().orElseThrow();
    }

    private static History answers(PersonId person) {
        return inside().diary().of(person, Kind.ANSWERS);
    }

    /// The age in the one set of answers that holds.
    private static Optional<Double> age(PersonId person) {
        List<Current> current = answers(person).current();
        assertThat(current).hasSize(1);
        Answers answers = (Answers) current.getFirst().content();
        return answers.answered(new Intake(Library.shipped().shelves()))
                .usable()
                .flatMap(read -> read.answer(CaseField.AGE).known());
    }

    @Test
    void what_was_typed_begins_the_record_and_is_there_after_a_restart() {
        Joined joined = joined(typed(CLINIC.surfer(), 34));
        assertThat(age(joined.person())).contains(34.0);
        CLINIC.restart();
        Surfer surfer = joined.started().surfer().at(CLINIC.server().address());
        assertThat(surfer.open("/case/answers").text()).contains("34");
        assertThat(surfer.open("/report").path()).isEqualTo("/report");
    }

    @Test
    void what_is_answered_corrects_the_answers_in_the_record() {
        Joined joined = joined(typed(CLINIC.surfer(), 34));
        aged(joined.started().surfer(), 35);
        assertThat(age(joined.person())).contains(35.0);
        assertThat(answers(joined.person()).entries()).hasSize(2);
        aged(joined.started().surfer(), 35);
        assertThat(answers(joined.person()).entries())
                .as("the same is not kept twice")
                .hasSize(2);
    }

    @Test
    void what_was_typed_is_offered_to_a_record_that_has_answers_and_never_merged() {
        Joined joined = joined(typed(CLINIC.surfer(), 34));
        Surfer other = signIn(typed(CLINIC.surfer(), 50), joined.started());
        assertThat(other.path()).isEqualTo("/typed-before");
        assertThat(other.text()).contains("The ones I typed just now", "The ones in my record");
        assertThat(other.open("/case/answers").text()).contains("34").doesNotContain("50");
        assertThat(other.open("/typed-before").send("/typed-before").status()).isEqualTo(422);
        assertThat(age(joined.person())).contains(34.0);
        other.open("/typed-before").send("/typed-before", "which=new");
        assertThat(other.path()).isEqualTo("/today");
        assertThat(age(joined.person())).contains(50.0);
        assertThat(other.open("/case/answers").text()).contains("50");
        assertThat(other.open("/typed-before").path()).as("it is offered once").isEqualTo("/today");
    }

    @Test
    void the_ones_in_the_record_can_be_chosen() {
        Joined joined = joined(typed(CLINIC.surfer(), 34));
        Surfer other = signIn(typed(CLINIC.surfer(), 50), joined.started());
        other.send("/typed-before", "which=old");
        assertThat(age(joined.person())).contains(34.0);
        assertThat(other.open("/case/answers").text()).contains("34").doesNotContain("50");
        assertThat(other.open("/typed-before").path()).isEqualTo("/today");
    }

    @Test
    void a_record_without_answers_keeps_them_at_once() {
        Joined joined = joined(CLINIC.surfer());
        assertThat(answers(joined.person()).entries()).isEmpty();
        Surfer other = signIn(typed(CLINIC.surfer(), 50), joined.started());
        assertThat(other.path()).isEqualTo("/today");
        assertThat(age(joined.person())).contains(50.0);
    }

    @Test
    void two_browsers_of_one_person_have_the_same_answers() {
        Joined joined = joined(typed(CLINIC.surfer(), 34));
        Surfer other = signIn(CLINIC.surfer(), joined.started());
        assertThat(other.open("/case/answers").text()).contains("34");
        aged(joined.started().surfer(), 61);
        assertThat(other.open("/case/answers").text()).contains("61");
    }

    @Test
    void nothing_of_another_person_is_ever_there() {
        Joined first = joined(typed(CLINIC.surfer(), 34));
        Joined second = joined(CLINIC.surfer());
        Surfer shared = signIn(typed(CLINIC.surfer(), 77), first.started());
        assertThat(shared.path()).isEqualTo("/typed-before");
        shared.open("/mine").send("/sign-in", "words=" + second.started().words(), "passphrase=" + Clinic.PASSPHRASE);
        assertThat(shared.open("/mine").text()).contains(second.started().words());
        assertThat(shared.open("/typed-before").path()).isEqualTo("/today");
        assertThat(shared.open("/case/answers").status()).isEqualTo(410);
        assertThat(answers(second.person()).entries()).isEmpty();
        typed(shared, 41);
        assertThat(age(second.person())).contains(41.0);
        assertThat(age(first.person())).contains(34.0);
    }

    @Test
    void whoever_signs_out_or_leaves_takes_the_answers_along() {
        for (String way : List.of("/sign-out", "/leave")) {
            Joined joined = joined(typed(CLINIC.surfer(), 34));
            Surfer surfer = joined.started().surfer().open("/mine");
            surfer.send(way);
            assertThat(surfer.open("/case/answers").status()).as(way).isEqualTo(410);
            assertThat(age(joined.person())).contains(34.0);
        }
    }

    @Test
    void a_locked_browser_shows_no_answers() {
        Joined joined = joined(typed(CLINIC.surfer(), 34));
        Surfer surfer = joined.started().surfer();
        assertThat(surfer.open("/case/answers").text()).contains("34");
        surfer.open("/mine").send("/lock");
        assertThat(surfer.open("/case/answers").status()).isEqualTo(410);
        surfer.open("/show-again").send("/show-again", "passphrase=" + Clinic.PASSPHRASE);
        assertThat(surfer.open("/case/answers").text()).contains("34");
    }

    @Test
    void on_ones_own_machine_it_is_the_same() {
        try (Clinic machine = Clinic.forOne()) {
            Surfer surfer = typed(machine.surfer(), 34).open(machine.link().getPath());
            surfer.open("/record").send("/record", "age=18");
            assertThat(surfer.path()).isEqualTo("/today");
            machine.restart();
            Surfer other = typed(new Surfer(machine.server().address()), 50);
            other.open(machine.link().getPath());
            assertThat(other.path()).isEqualTo("/typed-before");
            other.send("/typed-before", "which=old");
            assertThat(other.open("/case/answers").text()).contains("34").doesNotContain("50");
        }
    }

    @Test
    void what_was_only_true_that_hour_is_not_said_of_a_later_day() {
        Joined joined = joined(typed(CLINIC.surfer(), 34));
        CLINIC.clock().pass(Duration.ofDays(2));
        Surfer surfer = signIn(CLINIC.surfer(), joined.started());
        assertThat(surfer.open("/case/answers").text()).contains("34");
    }
}
