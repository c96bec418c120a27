package newleaf.storage.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import newleaf.care.EntryDocument;
import newleaf.care.content.Content;
import newleaf.care.content.Dose;
import newleaf.care.content.LessonDone;
import newleaf.care.content.Reason;
import newleaf.testkit.ProjectRoot;

/// One content of each kind, every field filled as in the accepted format, some of it as nasty as words can be.
final class FullLife {
    private FullLife() {}

    static List<Content> contents() {
        try {
            return Files.readAllLines(ProjectRoot.path().resolve("care/src/test/resources/entries.jsonl")).stream()
                    .map(line -> EntryDocument.read(line).usable().orElseThrow())
                    .flatMap(entry -> entry.deed().says().stream())
                    .map(FullLife::nasty)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Content nasty(Content content) {
        return switch (content) {
            case Dose(var product, var amount, var unit, var note) ->
                new Dose(product, amount, unit, Optional.of("=HYPERLINK(\"x\"), \"after\"\nlunch"));
            case Reason reason -> new Reason("</dd><script>alert(1)</script> & \"why\"\u0000\u202e\r\n=1+1");
            case LessonDone(var lesson, var reflection) -> new LessonDone("'@waves", reflection);
            default -> content;
        };
    }
}
