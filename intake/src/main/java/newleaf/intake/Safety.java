package newleaf.intake;

import newleaf.documents.Answer;

/// The questions that come first.
public record Safety(Answer<String> suicidal, Answer<Boolean> unresponsive, Answer<Boolean> vomitingCannotDrink) {
    @Override
    public String toString() {
        return "Safety";
    }
}
