package newleaf.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.guidance.situation.Voice;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.asks.Deed;
import newleaf.knowledge.words.Words;
import newleaf.report.block.Block;
import newleaf.report.block.Block.Because;
import newleaf.report.block.Block.Way;
import newleaf.report.block.Line;
import newleaf.report.block.Part;
import newleaf.report.block.Point;
import newleaf.report.wording.ReportWord;

/// Lets a report speak with one voice: of what its sentences ask, only what the situation may use stays, and of two
/// that cannot both be done only the one that wins. A danger is never taken out: where all its words would go, it is
/// still said that it has to be seen.
final class OneVoice {
    private final Shelves shelves;
    private final AskedSentences sentences;
    private final Words seenToo;

    OneVoice(Shelves shelves) {
        this.shelves = shelves;
        this.sentences = new AskedSentences(shelves);
        this.seenToo = ReportWord.SEEN_TOO.in(shelves);
    }

    List<Part> of(List<Part> parts, Voice voice) {
        Set<Deed> may = chosen(parts, voice.mayUse());
        return parts.stream()
                .map(part -> new Part(
                        part.name(),
                        part.heading(),
                        part.blocks().stream()
                                .flatMap(block -> kept(block, may).stream())
                                .toList()))
                .toList();
    }

    /// In the order in which they win.
    private static Set<Deed> chosen(List<Part> parts, Set<Deed> mayUse) {
        Set<Deed> asked = parts.stream()
                .flatMap(part -> part.blocks().stream())
                .flatMap(OneVoice::asked)
                .collect(Collectors.toSet());
        Set<Deed> chosen = EnumSet.of(Deed.INFORMS);
        for (Deed deed : Deed.values()) {
            boolean isWanted = asked.contains(deed) && mayUse.contains(deed);
            if (isWanted && chosen.stream().noneMatch(deed::clashesWith)) chosen.add(deed);
        }
        return chosen;
    }

    /// A way to go is weighed, not asked for.
    static Stream<Deed> asked(Block block) {
        return switch (block) {
            case Line line -> line.asks().stream();
            case Block.Bullets bullets -> bullets.lines().stream().flatMap(line -> line.asks().stream());
            case Block.Points points ->
                points.points().stream()
                        .flatMap(point -> Stream.concat(
                                point.asks().says().stream(),
                                point.untilThen().isPresent() ? point.asks().until().stream() : Stream.empty()));
            case Block.Table table -> Stream.of(table.asks());
            default -> Stream.empty();
        };
    }

    private Optional<Block> kept(Block block, Set<Deed> may) {
        return switch (block) {
            case Line line -> kept(line, may).map(each -> each);
            case Block.Bullets bullets ->
                Optional.of(new Block.Bullets(bullets.lines().stream()
                        .flatMap(line -> kept(line, may).stream())
                        .toList()));
            case Block.Points points ->
                Optional.of(new Block.Points(points.points().stream()
                        .flatMap(point -> kept(point, may).stream())
                        .toList()));
            case Block.Table table -> may.contains(table.asks()) ? Optional.of(table) : Optional.empty();
            case Block.Ways ways ->
                Optional.of(new Block.Ways(ways.ways().stream()
                        .filter(way -> may.contains(way.asks()))
                        .map(way -> kept(way, may))
                        .toList()));
            default -> Optional.of(block);
        };
    }

    private Optional<Line> kept(Line line, Set<Deed> may) {
        Set<Deed> unwanted = unwanted(line.asks(), may);
        if (unwanted.isEmpty()) return Optional.of(line);
        return sentences
                .without(unwanted, line.rest())
                .map(left -> line.saying(left).asking(wanted(line.asks(), may)));
    }

    private Optional<Point> kept(Point point, Set<Deed> may) {
        var asks = point.asks();
        boolean hasToBeSeen = point.howSoon().isPresent();
        Optional<Words> says = sentences
                .without(unwanted(asks.says(), may), point.says())
                .or(() -> hasToBeSeen ? Optional.of(seenToo) : Optional.empty());
        Optional<Words> until =
                point.untilThen().flatMap(words -> sentences.without(unwanted(asks.until(), may), words));
        return says.map(words ->
                point.saying(words, until, asks.asking(wanted(asks.says(), may), wanted(asks.until(), may))));
    }

    private Way kept(Way way, Set<Deed> may) {
        return new Way(
                way.name(),
                way.fit(),
                way.because().stream()
                        .map(because -> new Because(because.card(), says(because, may)))
                        .toList(),
                way.asks());
    }

    private Words says(Because because, Set<Deed> may) {
        Set<Deed> unwanted = unwanted(Shown.asks(shelves, because.card()).says(), may);
        return sentences.without(unwanted, because.says()).orElse(seenToo);
    }

    private static Set<Deed> unwanted(Set<Deed> asked, Set<Deed> may) {
        return asked.stream().filter(deed -> !may.contains(deed)).collect(Collectors.toSet());
    }

    private static Set<Deed> wanted(Set<Deed> asked, Set<Deed> may) {
        Set<Deed> wanted = asked.stream().filter(may::contains).collect(Collectors.toSet());
        return wanted.isEmpty() && !asked.isEmpty() ? Set.of(Deed.INFORMS) : wanted;
    }
}
