package newleaf.app.text;

import java.util.List;
import java.util.Optional;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.finding.Finding;
import newleaf.report.wording.ReportWord;
import newleaf.knowledge.rule.Audience;
import newleaf.report.wording.ReadFact;
import newleaf.report.wording.WhyWords;

/// Why a finding holds: its facts and where each was read, and the smallest change after which it would not.
final class WhyText {
    private final WhyWords why;
    private final Phrases phrases;
    private final Audience audience;
    private Optional<Assessment> assessment = Optional.empty();

    WhyText(Library library, Audience audience, Phrases phrases) {
        this.why = new WhyWords(library);
        this.phrases = phrases;
        this.audience = audience;
    }

    void of(Assessment shown) {
        assessment = Optional.of(shown);
    }

    /// `This rests on: pregnancy (person.pregnant, as said)`.
    Optional<String> restsOn(Finding finding) {
        List<String> all = why.facts(finding).stream().map(this::said).toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.say(ReportWord.RESTS_ON) + ": " + String.join("; ", all));
    }

    Optional<String> wouldNotHold(Finding finding) {
        return assessment
                .flatMap(shown -> why.wouldNotHold(shown, finding, audience))
                .map(phrases::say);
    }

    private String said(ReadFact fact) {
        String how = phrases.say(fact.how());
        return phrases.say(fact.says()) + " (" + (fact.path().isEmpty() ? how : fact.path() + ", " + how) + ")";
    }
}
