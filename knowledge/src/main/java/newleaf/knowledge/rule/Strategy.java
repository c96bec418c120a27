package newleaf.knowledge.rule;

import newleaf.documents.Labelled;

/// The four ways forward that are always weighed.
public enum Strategy implements Labelled {
    SPECIALIST_FIRST,
    TAPER,
    STOP_WITH_SYMPTOM_CARE,
    MEDICINE_ASSISTED;
}
