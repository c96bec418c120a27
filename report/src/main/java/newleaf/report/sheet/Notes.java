package newleaf.report.sheet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.SourceCard;
import newleaf.report.block.Block;
import newleaf.report.block.Line;
import newleaf.report.sheet.Sheet.Note;

/// Numbers what the blocks of a sheet rest on.
final class Notes {
    private final Shelves shelves;

    Notes(Shelves shelves) {
        this.shelves = shelves;
    }

    List<Note> of(Stream<? extends Block> blocks) {
        Set<String> named = new LinkedHashSet<>();
        blocks.flatMap(Notes::sources).forEach(named::add);
        List<String> inOrder = List.copyOf(named);
        return IntStream.range(0, inOrder.size())
                .mapToObj(i -> new Note(i + 1, inOrder.get(i), citation(inOrder.get(i))))
                .toList();
    }

    private String citation(String source) {
        return shelves.card(source)
                .filter(SourceCard.class::isInstance)
                .map(card -> ((SourceCard) card).citation())
                .orElse(source);
    }

    private static Stream<String> sources(Block block) {
        return switch (block) {
            case Line line -> line.sources().stream();
            case Block.Bullets bullets -> bullets.lines().stream().flatMap(line -> line.sources().stream());
            case Block.Stated stated -> stated.sources().stream();
            case Block.Table table -> table.rows().stream().flatMap(row -> row.sources().stream());
            default -> Stream.empty();
        };
    }
}
