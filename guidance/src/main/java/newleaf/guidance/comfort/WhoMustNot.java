package newleaf.guidance.comfort;

import newleaf.documents.Truth;
import newleaf.guidance.Assessment;
import newleaf.guidance.internal.ExceptedFacts;
import newleaf.guidance.internal.Subject;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.NotWith;

/// Whether a comfort card, or one step of it, is not for this person, as far as the case tells.
/// Yes: leave it out or mark it. Not known: the card's words say it to everyone.
public final class WhoMustNot {
    private final ExceptedFacts facts;

    public WhoMustNot(Shelves shelves) {
        this.facts = new ExceptedFacts(shelves);
    }

    public Truth excepts(NotWith who, Assessment assessed) {
        return facts.except(who, new Subject(assessed.caseFile(), assessed.exposure(), assessed.disorder()));
    }
}
