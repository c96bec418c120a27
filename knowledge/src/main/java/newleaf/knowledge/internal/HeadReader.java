package newleaf.knowledge.internal;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.card.Basis;
import newleaf.knowledge.card.CardHead;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.card.Status;
import newleaf.knowledge.card.Strength;

/// Reads what every card carries.
final class HeadReader {
    private HeadReader() {}

    static CardHead head(String file, Fields fields) {
        Basis basis = fields.oneOf("basis", Basis.class);
        Strength strength = fields.oneOf("strength", Strength.class);
        List<Citation> citations = citations(fields, basis, strength);
        if (citations.isEmpty()) fields.fault(fields.lineOf("sources"), "cites no source; add one under `sources`");
        return head(file, fields, basis, strength, citations);
    }

    /// The head of a source card, which is itself what others cite.
    static CardHead sourceHead(String file, Fields fields) {
        return head(file, fields, Basis.READ, Strength.NONE, List.of());
    }

    /// The head of one row of a table: its own id, basis and source, the rest from the table.
    static CardHead row(CardHead table, Fields row) {
        Basis basis = row.optionalOneOf("basis", Basis.class).orElse(table.basis());
        String source = row.optionalText("source").orElse("");
        List<Citation> citations = source.isEmpty()
                ? table.citations()
                : List.of(new Citation(source, "the row's own source", "", basis, table.strength()));
        String place = table.place().replaceAll(":.*", "") + ":" + row.line();
        return new CardHead(
                row.text("id"),
                table.title(),
                table.status(),
                basis,
                table.strength(),
                table.certainty(),
                citations,
                table.writtenBy(),
                table.checkedBy(),
                table.reviewedOn(),
                table.reviewBy(),
                place);
    }

    private static CardHead head(String file, Fields fields, Basis basis, Strength strength, List<Citation> citations) {
        Status status = fields.oneOf("status", Status.class);
        Optional<String> checkedBy = fields.optionalText("checked_by");
        if (status == Status.CHECKED && checkedBy.isEmpty()) {
            fields.fault(fields.lineOf("status"), "is `checked`, but `checked_by` names nobody");
        }
        if (status == Status.DRAFT && checkedBy.isPresent()) {
            fields.fault(fields.lineOf("status"), "is `draft`, but `checked_by` names somebody");
        }
        if (checkedBy.filter(fields.text("written_by")::equals).isPresent()) {
            fields.fault(fields.lineOf("checked_by"), "was checked by who wrote it; somebody else checks a card");
        }
        String id = fields.text("id");
        if (!id.isEmpty() && !file.endsWith("/" + id + ".yaml")) {
            fields.fault(fields.lineOf("id"), "has the id `" + id + "`; a card's id is the name of its file");
        }
        return new CardHead(
                id,
                fields.text("title"),
                status,
                basis,
                strength,
                Optional.empty(),
                citations,
                fields.text("written_by"),
                checkedBy,
                fields.date("reviewed_on"),
                fields.date("review_by"),
                file + ":" + fields.line());
    }

    private static List<Citation> citations(Fields fields, Basis basis, Strength strength) {
        return fields.listOfFields("sources").stream()
                .map(each -> citation(each, basis, strength))
                .toList();
    }

    private static Citation citation(Fields each, Basis basis, Strength strength) {
        Citation citation = new Citation(
                each.text("source"),
                each.text("locator"),
                each.optionalText("supports").orElse(""),
                each.optionalOneOf("basis", Basis.class).orElse(basis),
                each.optionalOneOf("strength", Strength.class).orElse(strength));
        each.nothingElse();
        return citation;
    }
}
