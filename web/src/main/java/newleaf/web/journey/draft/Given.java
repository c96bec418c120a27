package newleaf.web.journey.draft;

/// How a question was left.
public enum Given {
    ANSWERED,
    NOT_KNOWN,
    RATHER_NOT_SAY
}
