package newleaf.care.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import newleaf.care.EntryId;
import newleaf.care.PersonId;
import newleaf.care.content.Channel;
import org.junit.jupiter.api.Test;

class DueTest {
    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
    private static final PersonId PERSON = PersonId.made(new Random(1));
    private static final EntryId REMINDER = EntryId.made(NOW, new Random(2));
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Test
    void it_has_the_same_name_however_late_it_is_sent_and_another_on_another_day_or_channel() {
        Due due = new Due(PERSON, REMINDER, Channel.PUSH, DAY, NOW);
        assertThat(due.name())
                .matches("[A-Za-z0-9_-]{24}")
                .isEqualTo(new Due(PERSON, REMINDER, Channel.PUSH, DAY, NOW.plusSeconds(600)).name())
                .isNotEqualTo(new Due(PERSON, REMINDER, Channel.MAIL, DAY, NOW).name())
                .isNotEqualTo(new Due(PERSON, REMINDER, Channel.PUSH, DAY.plusDays(1), NOW).name())
                .isNotEqualTo(new Due(PERSON, EntryId.made(NOW, new Random(3)), Channel.PUSH, DAY, NOW).name());
    }

    @Test
    void it_tells_nothing() {
        Due due = new Due(PERSON, REMINDER, Channel.PUSH, DAY, NOW);
        assertThat(due + " " + due.name()).doesNotContain(PERSON.toString(), REMINDER.toString(), "2026");
        assertThat(new Unsent(REMINDER, Channel.PUSH, DAY, true)).hasToString("Unsent");
    }
}
