package newleaf.guidance.situation;

import newleaf.documents.Labelled;
import newleaf.intake.AnsweredBy;

/// To whom a page speaks.
public enum Reader implements Labelled {
    PERSON,
    RELATIVE,
    CLINICIAN;

    public static Reader of(AnsweredBy answeredBy) {
        return switch (answeredBy) {
            case SELF -> PERSON;
            case FAMILY -> RELATIVE;
            case CLINICIAN -> CLINICIAN;
        };
    }
}
