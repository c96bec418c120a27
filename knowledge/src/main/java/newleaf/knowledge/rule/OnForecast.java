package newleaf.knowledge.rule;

import newleaf.documents.Labelled;

/// What a rule that holds does to the forecast: the model gives no number, or it counts from a last dose that is past.
public enum OnForecast implements Labelled {
    REFUSES,
    FROM_LAST_DOSE
}
