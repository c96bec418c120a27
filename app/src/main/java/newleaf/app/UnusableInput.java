package newleaf.app;

/// What was handed in cannot be used; the message says why, problem by problem. Carries no answer of the person.
final class UnusableInput extends RuntimeException {
    UnusableInput(String message) {
        super(message);
    }
}
