package newleaf.web.health;

/// Whether the record answers; it may take its time, and may fail.
@FunctionalInterface
public interface RecordAnswers {
    /// Where there is none to ask.
    RecordAnswers NO_RECORD = () -> true;

    boolean now();
}
