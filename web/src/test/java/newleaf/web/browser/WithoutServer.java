package newleaf.web.browser;

import java.nio.file.Path;
import java.util.Optional;
import newleaf.web.account.Clinic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;

/// A phone whose server is stopped, and started again at its address.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WithoutServer {
    static final String PLANTED = "Zorvaquin";

    final Clinic clinic = Clinic.forMany();

    private boolean isGone;

    @AfterAll
    void close() {
        clinic.close();
    }

    @AfterEach
    final void back() {
        if (isGone) isBack(Optional.empty());
    }

    /// @param sources  what it is made of then
    final void isBack(Optional<Path> sources) {
        clinic.startAgain(sources);
        isGone = false;
    }

    final void gone() {
        clinic.stop();
        isGone = true;
    }

    final Phone phone(String language) {
        return new Phone(language, clinic.server().address());
    }
}
