package newleaf.web;

/// Why the server does not start, in one sentence for the person who asked for it.
public final class CannotServe extends RuntimeException {
    private final boolean isWrongInput;

    private CannotServe(String sentence, boolean isWrongInput) {
        super(sentence);
        this.isWrongInput = isWrongInput;
    }

    /// What was asked for cannot be done.
    public static CannotServe wrongInput(String sentence) {
        return new CannotServe(sentence, true);
    }

    /// The machine does not let us.
    public static CannotServe machine(String sentence) {
        return new CannotServe(sentence, false);
    }

    public boolean isWrongInput() {
        return isWrongInput;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
