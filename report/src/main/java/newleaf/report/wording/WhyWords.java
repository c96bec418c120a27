package newleaf.report.wording;

import java.util.List;
import java.util.Optional;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.explain.Explain;
import newleaf.guidance.finding.Finding;
import newleaf.guidance.finding.Flip;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.rule.Urgency;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;

/// Why a finding holds: its facts and where each was read, and the smallest change after which it would not. The same
/// words on pages, in files and in text.
public final class WhyWords {
    private static final String VALUE = "{value}";
    private static final String FACT = "{fact}";

    private final Explain explain;
    private final Shelves shelves;
    private final FactWords facts;

    public WhyWords(Library library) {
        this.explain = new Explain(library);
        this.shelves = library.shelves();
        this.facts = new FactWords(shelves);
    }

    public List<ReadFact> facts(Finding finding) {
        return finding.because().stream()
                .flatMap(each -> facts
                        .of(each)
                        .map(words -> new ReadFact(
                                words,
                                each.origin().path(),
                                entry(WordGroup.ORIGIN, each.origin().how().label())))
                        .stream())
                .toList();
    }

    /// A sentence. A person is spared it for what is only worth knowing.
    public Optional<Words> wouldNotHold(Assessment assessment, Finding finding, Audience audience) {
        if (audience == Audience.EVERYONE && finding.urgency() == Urgency.ROUTINE) return Optional.empty();
        return said(explain.wouldFlip(assessment, finding, audience));
    }

    /// Several changes stand together only where each of them is a fact that would have to be gone.
    private Optional<Words> said(List<Flip> flips) {
        if (flips.isEmpty()) return Optional.empty();
        Flip first = flips.getFirst();
        Words frame = entry(WordGroup.RELATION, flips.size() > 1 ? "none-of" : key(first));
        Words names = flips.stream().map(this::name).reduce(WhyWords::and).orElseThrow();
        return Optional.of(filled(filled(frame, VALUE, value(first)), FACT, names));
    }

    private static String key(Flip flip) {
        return flip.to() instanceof Boolean truth
                ? (truth ? "yes" : "no")
                : flip.relation().label();
    }

    private Words value(Flip flip) {
        return flip.to() instanceof Number number
                ? Words.same(Wording.number(number.doubleValue()))
                : facts.answer(flip.fact(), flip.to().toString());
    }

    private Words name(Flip flip) {
        return facts.name(flip.fact()).orElse(Words.same(flip.fact()));
    }

    private Words entry(WordGroup group, String key) {
        return shelves.word(group, key);
    }

    private static Words filled(Words frame, String hole, Words with) {
        return new Words(frame.en().replace(hole, with.en()), frame.es().replace(hole, with.es()));
    }

    private static Words and(Words one, Words other) {
        return new Words(one.en() + "; " + other.en(), one.es() + "; " + other.es());
    }
}
