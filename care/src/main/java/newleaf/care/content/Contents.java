package newleaf.care.content;

import java.util.Optional;
import newleaf.care.content.field.Asked;
import newleaf.documents.Section;
import newleaf.documents.tree.Problems;

/// Reads contents back.
public final class Contents {
    private Contents() {}

    /// @param fields    as [Content#written()] gave them
    /// @param problems  every one of them, noted by `fields` and by us
    public static Optional<Content> read(Kind kind, Section fields, Problems problems) {
        try {
            Content content = kind.read(new Asked(fields));
            fields.nothingElse();
            return problems.isEmpty() ? Optional.of(content) : Optional.empty();
        } catch (IllegalArgumentException notOne) {
            if (problems.isEmpty()) problems.add(fields.at(kind.label()), "is not right: " + notOne.getMessage());
            return Optional.empty();
        }
    }
}
