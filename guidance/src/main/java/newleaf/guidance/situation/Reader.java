package newleaf.guidance.situation;

import newleaf.documents.Labelled;
import newleaf.intake.AnsweredBy;
import newleaf.knowledge.rule.Audience;

/// To whom a page speaks.
public enum Reader implements Labelled {
    PERSON,
    RELATIVE,
    CLINICIAN;

    /// Who reads what is made for these.
    public static Reader of(AnsweredBy answeredBy, Audience audience) {
        return audience == Audience.CLINICIAN ? CLINICIAN : of(answeredBy);
    }

    public static Reader of(AnsweredBy answeredBy) {
        return switch (answeredBy) {
            case SELF -> PERSON;
            case FAMILY -> RELATIVE;
            case CLINICIAN -> CLINICIAN;
        };
    }
}
