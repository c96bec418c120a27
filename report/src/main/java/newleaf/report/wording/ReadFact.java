package newleaf.report.wording;

import newleaf.knowledge.words.Words;

/// A fact that a finding rests on, and where in the case it was read.
///
/// @param path  in the case document; empty where it was worked out from several answers
/// @param how   how it was taken from there
public record ReadFact(Words says, String path, Words how) {
    @Override
    public String toString() {
        return "ReadFact";
    }
}
