package newleaf.app;

import newleaf.app.terminal.UnusableInput;
import newleaf.storage.problem.StoreProblem;

/// What is said when something went wrong: never a stack trace, never a person's answers.
final class Failures {
    private Failures() {}

    static String sentence(Throwable failure) {
        if (failure instanceof UnusableInput unusable) return String.valueOf(unusable.getMessage());
        if (failure instanceof StoreProblem problem) return problem.what().sentence();
        return "Newleaf failed and wrote nothing (" + failure.getClass().getSimpleName()
                + "). This is our mistake; please report it with the command you used, without your answers.";
    }
}
