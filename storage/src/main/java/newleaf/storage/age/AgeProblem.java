package newleaf.storage.age;

import java.io.IOException;
import java.io.Serial;

/// What was sealed cannot be opened. Its message names nothing of what is in it.
public final class AgeProblem extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    /// Why, in one sentence that says what to do.
    public enum What {
        NOT_SEALED("This is not sealed with age; name a file that is."),
        NO_KEY_FITS("None of these keys opens this file; name the key file whose public half it was sealed to."),
        DAMAGED("This sealed file was changed or cut short; take another copy of it.");

        private final String sentence;

        What(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }

    private final What what;

    AgeProblem(What what, Throwable cause) {
        super(what.sentence(), cause);
        this.what = what;
    }

    AgeProblem(What what) {
        super(what.sentence());
        this.what = what;
    }

    public What what() {
        return what;
    }
}
