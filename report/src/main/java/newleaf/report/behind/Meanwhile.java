package newleaf.report.behind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.guidance.situation.Situation;
import newleaf.intake.Aim;
import newleaf.intake.CaseField;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.asks.WhoseFact;
import newleaf.knowledge.card.CardHead;
import newleaf.knowledge.card.EvidenceCard;
import newleaf.knowledge.words.Words;
import newleaf.report.Report;
import newleaf.report.block.Block;
import newleaf.report.block.Part;
import newleaf.report.block.Point;
import newleaf.report.wording.Sentences;

/// What takes the most danger out for who goes on taking it for now, the most first, and when to call.
///
/// @param danger  the signs that cannot wait
public record Meanwhile(List<Saying> all, Optional<Saying> danger) {
    private static final String DANGER = "emergency-signs-for-everyone";
    /// Ours to order; each is a card. Those that a case does not meet are left out.
    private static final List<String> ORDER = List.of(
            "mixing-for-everyone",
            "alcohol-with-kratom",
            "extract-risk",
            "evidence-lost-tolerance",
            "naloxone-at-home",
            "naloxone-for-everyone",
            "evidence-spoon-weights",
            "contamination-for-everyone",
            "evidence-label-errors",
            "driving-and-risky-work",
            "keep-from-children");

    public Meanwhile {
        all = List.copyOf(all);
    }

    /// What one card says.
    public record Saying(CardHead head, Words lead, Words rest, Optional<Words> untilThen) {
        @Override
        public String toString() {
            return "Saying";
        }
    }

    /// Empty for who is stopping, has stopped, or needs help at once.
    ///
    /// @param shelves  in the words for the reader
    public static Optional<Meanwhile> of(Report report, Shelves shelves) {
        if (!isFor(report)) return Optional.empty();
        List<Point> said = points(report).toList();
        return Optional.of(new Meanwhile(
                ORDER.stream().flatMap(id -> saying(id, said, shelves).stream()).toList(),
                saying(DANGER, said, shelves)));
    }

    /// Whether a card has its place here.
    public static boolean holds(String card) {
        return card.equals(DANGER) || ORDER.contains(card);
    }

    /// Whether a point is true for everyone, whatever was answered.
    public static boolean isForEveryone(Point point) {
        return point.asks().fact() == WhoseFact.EVERYONE && point.facts().isEmpty();
    }

    public static boolean isFor(Report report) {
        return switch (report.voice().situation()) {
            case Situation.TakingWithClinician _, Situation.TakingUnknown _ -> true;
            case Situation.TakingOpen _ ->
                report.assessment()
                        .caseFile()
                        .answer(CaseField.AIM)
                        .known()
                        .filter(aim -> aim != Aim.QUIT)
                        .isPresent();
            case Situation.Emergency _,
                    Situation.InWithdrawal _,
                    Situation.StayingWell _,
                    Situation.Worried _,
                    Situation.Visit _ -> false;
        };
    }

    private static Stream<Point> points(Report report) {
        return report.parts().stream()
                .filter(part -> part.name() == Part.Name.MATTERS)
                .flatMap(part -> part.blocks().stream())
                .flatMap(block -> block instanceof Block.Points some ? some.points().stream() : Stream.empty());
    }

    private static Optional<Saying> saying(String id, List<Point> said, Shelves shelves) {
        return shelves.card(id)
                .flatMap(card -> card instanceof EvidenceCard evidence
                        ? Optional.of(evidence(evidence))
                        : said.stream()
                                .filter(point -> point.card().equals(id))
                                .findFirst()
                                .map(point -> new Saying(card.head(), point.lead(), point.rest(), point.untilThen())));
    }

    private static Saying evidence(EvidenceCard card) {
        Words lead = Sentences.first(card.says());
        return new Saying(card.head(), lead, Sentences.afterFirst(card.says()), Optional.empty());
    }

    @Override
    public String toString() {
        return "Meanwhile";
    }
}
