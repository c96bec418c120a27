package newleaf.web.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import newleaf.care.Diary;
import newleaf.care.PersonId;
import newleaf.care.safe.Safe;
import newleaf.web.account.Clinic;
import newleaf.web.account.Surfer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Whoever goes, or is locked out until they show who they are, leaves nothing at hand.
class PutAwayTest {
    private final List<PersonId> putAway = new CopyOnWriteArrayList<>();
    private final Clinic clinic = Clinic.forMany(this::watched);
    private final Surfer surfer = clinic.join().surfer().open("/today");
    private final PersonId person =
            clinic.safe().inside().orElseThrow().people().all().getFirst();

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void who_only_reads_stays() {
        assertThat(putAway).isEmpty();
    }

    @Test
    void who_signs_out_is_put_away() {
        surfer.open("/mine").send("/sign-out");
        assertThat(putAway).contains(person);
    }

    @Test
    void who_leaves_quickly_is_put_away() {
        surfer.send("/leave");
        assertThat(putAway).contains(person);
    }

    @Test
    void who_locks_is_put_away() {
        surfer.open("/mine").send("/lock");
        assertThat(putAway).contains(person);
    }

    @Test
    void who_comes_back_too_late_is_put_away() {
        clinic.clock().pass(Duration.ofMinutes(40));
        surfer.open("/today");
        assertThat(surfer.path()).isEqualTo("/show-again");
        assertThat(putAway).contains(person);
    }

    @Test
    void who_erases_everything_is_put_away() {
        surfer.open("/mine").send("/mine/erase", "erase=yes");
        assertThat(surfer.path()).isEqualTo("/erased");
        assertThat(putAway).contains(person);
    }

    private Safe watched(Safe safe) {
        return between(Safe.class, safe);
    }

    private <T> T between(Class<T> type, T real) {
        InvocationHandler handler = (_, method, arguments) -> {
            try {
                if (method.getName().equals("putAway")) putAway.add((PersonId) arguments[0]);
                return further(method.invoke(real, arguments));
            } catch (InvocationTargetException failure) {
                throw failure.getTargetException();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object further(Object answer) {
        return switch (answer) {
            case Safe.Inside inside -> between(Safe.Inside.class, inside);
            case Diary diary -> between(Diary.class, diary);
            case Optional<?> maybe -> maybe.map(this::further);
            case null, default -> answer;
        };
    }
}
