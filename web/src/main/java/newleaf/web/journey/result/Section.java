package newleaf.web.journey.result;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import newleaf.knowledge.words.Words;
import newleaf.report.block.Block;
import newleaf.report.block.Line;
import newleaf.report.block.Part;
import newleaf.report.block.Point;

/// What stands under one heading of a part. Its sources stand together below it.
public record Section(Optional<Words> heading, List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }

    /// The whole of a part, cut at its headings; the first has none.
    static List<Section> of(Part part) {
        List<Section> sections = new ArrayList<>();
        Optional<Words> heading = Optional.empty();
        List<Block> blocks = new ArrayList<>();
        for (Block block : part.blocks()) {
            if (block instanceof Block.Heading(var words)) {
                sections.add(new Section(heading, blocks));
                heading = Optional.of(words);
                blocks = new ArrayList<>();
            } else blocks.add(block);
        }
        sections.add(new Section(heading, blocks));
        return sections;
    }

    public boolean isUnder(Words words) {
        return heading.equals(Optional.of(words));
    }

    public boolean isEmpty() {
        return blocks.stream().allMatch(Section::isEmpty);
    }

    private static boolean isEmpty(Block block) {
        return switch (block) {
            case Block.Points points -> points.points().isEmpty();
            case Block.Bullets bullets -> bullets.lines().isEmpty();
            case Block.Ways ways -> ways.ways().isEmpty();
            default -> false;
        };
    }

    /// Some of its blocks, and of these some of the points.
    Section keeping(Predicate<Block> which, Predicate<Point> points) {
        return new Section(
                heading,
                blocks.stream()
                        .filter(which)
                        .map(block -> block instanceof Block.Points some
                                ? new Block.Points(
                                        some.points().stream().filter(points).toList())
                                : block)
                        .toList());
    }

    /// What stands below its table, without the heading of that.
    Section afterItsTable() {
        int last = 0;
        for (int i = 0; i < blocks.size(); i++) if (blocks.get(i) instanceof Block.Table) last = i + 1;
        return new Section(Optional.empty(), blocks.subList(last, blocks.size()));
    }

    /// With other points in the place of its own.
    Section with(UnaryOperator<Point> change) {
        return new Section(
                heading,
                blocks.stream()
                        .map(block -> block instanceof Block.Points some
                                ? new Block.Points(
                                        some.points().stream().map(change).toList())
                                : block)
                        .toList());
    }

    /// What is not a point, without its sources.
    public List<Block> uncited() {
        return blocks.stream()
                .filter(block -> !(block instanceof Block.Points))
                .map(Section::uncited)
                .toList();
    }

    public List<Point> points() {
        return points(blocks).toList();
    }

    static Stream<Point> points(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Points some ? some.points().stream() : Stream.empty());
    }

    /// Each source of what is not a point, once. Points name their own.
    public List<String> sources() {
        Set<String> sources = new LinkedHashSet<>();
        blocks.forEach(block -> sources.addAll(sources(block)));
        return List.copyOf(sources);
    }

    static Block uncited(Block block) {
        return switch (block) {
            case Line line -> line.from(List.of());
            case Block.Bullets bullets ->
                new Block.Bullets(bullets.lines().stream()
                        .map(line -> line.from(List.of()))
                        .toList());
            case Block.Table table ->
                new Block.Table(
                        table.name(),
                        table.label(),
                        table.head(),
                        table.rows().stream()
                                .map(row -> new Block.Row(row.cells(), List.of()))
                                .toList(),
                        table.asks());
            case Block.Chart chart ->
                new Block.Chart(chart.picture(), chart.caption().from(List.of()), chart.asTable());
            default -> block;
        };
    }

    private static List<String> sources(Block block) {
        return switch (block) {
            case Line line -> line.sources();
            case Block.Bullets bullets ->
                bullets.lines().stream()
                        .flatMap(line -> line.sources().stream())
                        .toList();
            case Block.Table table ->
                table.rows().stream().flatMap(row -> row.sources().stream()).toList();
            case Block.Chart chart -> chart.caption().sources();
            default -> List.of();
        };
    }

    @Override
    public String toString() {
        return "Section";
    }
}
