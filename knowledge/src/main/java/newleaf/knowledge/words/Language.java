package newleaf.knowledge.words;

import newleaf.documents.Labelled;

/// The languages in which every word for a person exists.
public enum Language implements Labelled {
    EN,
    ES
}
