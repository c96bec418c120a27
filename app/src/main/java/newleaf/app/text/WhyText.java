package newleaf.app.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import newleaf.guidance.Assessment;
import newleaf.guidance.Because;
import newleaf.guidance.Explain;
import newleaf.guidance.Finding;
import newleaf.guidance.Flip;
import newleaf.guidance.Library;
import newleaf.guidance.Origin;
import newleaf.guidance.ReportWord;
import newleaf.knowledge.Audience;
import newleaf.knowledge.Urgency;
import newleaf.web.report.FactWords;

/// Why a finding holds: its facts and where each was read, and the smallest change after which it would not.
final class WhyText {
    private final Explain explain;
    private final FactWords facts;
    private final Phrases phrases;
    private final Audience audience;
    private Optional<Assessment> assessment = Optional.empty();

    WhyText(Library library, Audience audience, Phrases phrases) {
        this.explain = new Explain(library);
        this.facts = new FactWords(library.shelves());
        this.phrases = phrases;
        this.audience = audience;
    }

    void of(Assessment shown) {
        assessment = Optional.of(shown);
    }

    /// `This rests on: pregnancy (person.pregnant, as said)`.
    Optional<String> restsOn(Finding finding) {
        List<String> all = finding.because().stream()
                .flatMap(each -> facts.of(each).stream().map(words -> phrases.say(words) + place(each.origin())))
                .toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.say(ReportWord.RESTS_ON) + ": " + String.join("; ", all));
    }

    /// A person is spared it for what is only worth knowing.
    Optional<String> wouldNotHold(Finding finding) {
        if (audience == Audience.EVERYONE && finding.urgency() == Urgency.ROUTINE) return Optional.empty();
        List<Flip> flips = assessment
                .map(shown -> explain.wouldFlip(shown, finding, audience))
                .orElse(List.of());
        if (flips.isEmpty()) return Optional.empty();
        return Optional.of(phrases.say(ReportWord.WOULD_NOT_HOLD) + ": "
                + flips.stream().map(this::said).collect(Collectors.joining("; ")));
    }

    private String said(Flip flip) {
        Because fact = new Because(flip.fact(), true, new Origin("", Origin.How.SAID));
        String name = facts.of(fact).map(phrases::say).orElse(flip.fact());
        String key = flip.to() instanceof Boolean truth
                ? (truth ? "yes" : "no")
                : flip.relation().label();
        String value = flip.to() instanceof Number number
                ? Phrases.number(number.doubleValue())
                : flip.to().toString();
        return name + " " + phrases.label("relation", key).replace("{value}", value);
    }

    private String place(Origin origin) {
        String how = phrases.label("origin", origin.how());
        return " (" + (origin.path().isEmpty() ? how : origin.path() + ", " + how) + ")";
    }
}
