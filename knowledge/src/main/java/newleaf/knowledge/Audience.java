package newleaf.knowledge;

/// For whom a statement is shown.
public enum Audience implements Labelled {
    EVERYONE,
    CLINICIAN;
}
