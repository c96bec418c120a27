package newleaf.knowledge.rule;

import newleaf.documents.Labelled;

/// Where care can happen, from the least to the most intensive.
public enum CareSetting implements Labelled {
    SELF_GUIDED,
    OUTPATIENT_OFFICE,
    INTENSIVE_OUTPATIENT,
    RESIDENTIAL,
    INPATIENT_DETOX,
    INPATIENT_PSYCHIATRIC,
    INPATIENT_MEDICAL,
    NEONATAL_UNIT,
    EMERGENCY_DEPARTMENT;
}
