package newleaf.intake;

import newleaf.documents.Answer;

/// Who the person is, as far as other rooms ask.
public record Person(CaseAnswers answers) {
    public Answer<Sex> sex() {
        return answers.get(CaseField.SEX);
    }

    public Answer<String> jurisdiction() {
        return answers.get(CaseField.JURISDICTION);
    }

    public Answer<String> country() {
        return answers.get(CaseField.COUNTRY);
    }

    @Override
    public String toString() {
        return "Person";
    }
}
