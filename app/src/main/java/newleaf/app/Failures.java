package newleaf.app;

import newleaf.app.terminal.UnusableInput;
import newleaf.storage.backup.BackupProblem;
import newleaf.storage.problem.StoreProblem;

/// What is said when something went wrong: never a stack trace, never a person's answers.
final class Failures {
    private Failures() {}

    /// 2 where something else should have been named, 1 where the program or its machine failed.
    static int status(Throwable failure) {
        if (failure instanceof BackupProblem problem) return problem.what().isOfTheInput() ? 2 : 1;
        return failure instanceof UnusableInput ? 2 : 1;
    }

    static String sentence(Throwable failure) {
        if (failure instanceof UnusableInput unusable) return String.valueOf(unusable.getMessage());
        if (failure instanceof StoreProblem problem) return problem.what().sentence();
        if (failure instanceof BackupProblem problem) return problem.what().sentence();
        return "Newleaf failed and wrote nothing (" + failure.getClass().getSimpleName()
                + "). This is our mistake; please report it with the command you used, without your answers.";
    }
}
