package newleaf.app.terminal;

/// What was handed in cannot be used; the message says why, problem by problem. Carries no answer of the person.
public final class UnusableInput extends RuntimeException {
    public UnusableInput(String message) {
        super(message);
    }
}
