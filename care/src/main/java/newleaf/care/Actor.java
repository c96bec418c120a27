package newleaf.care;

import newleaf.documents.Labelled;

/// Who did something to a record.
public enum Actor implements Labelled {
    PERSON,
    SUPPORTER,
    CLINICIAN,
    ADMINISTRATOR,
    PROGRAM
}
