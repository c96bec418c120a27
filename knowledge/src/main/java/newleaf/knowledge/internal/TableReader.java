package newleaf.knowledge.internal;

import java.util.List;
import java.util.function.BiFunction;
import newleaf.knowledge.card.Card;
import newleaf.knowledge.card.CardHead;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.card.LawRow;
import newleaf.knowledge.card.NoticeRow;
import newleaf.knowledge.card.NoticeRow.AboutProduct;
import newleaf.knowledge.card.ProductRow;
import newleaf.knowledge.card.ProductRow.Content;
import newleaf.knowledge.card.WarningPoints;

/// Reads the shelves that are one table.
final class TableReader {
    private TableReader() {}

    static List<Card> helpLines(String file, Fields table) {
        return rows(file, table, TableReader::helpLine);
    }

    static List<Card> warningPoints(String file, Fields table) {
        return rows(file, table, TableReader::warningPoints);
    }

    static List<Card> law(String file, Fields table) {
        return rows(file, table, TableReader::law);
    }

    static List<Card> notices(String file, Fields table) {
        return rows(file, table, TableReader::notice);
    }

    static List<Card> products(String file, Fields table) {
        table.anyTexts("form_map");
        return rows(file, table, TableReader::product);
    }

    private static List<Card> rows(String file, Fields table, BiFunction<CardHead, Fields, Card> reader) {
        CardHead head = HeadReader.head(file, table);
        return table.listOfFields("rows").stream()
                .map(row -> {
                    Card card = reader.apply(HeadReader.row(head, row), row);
                    row.nothingElse();
                    return card;
                })
                .toList();
    }

    private static HelpLine helpLine(CardHead head, Fields row) {
        return new HelpLine(
                head,
                row.text("country"),
                row.texts("members"),
                row.text("kind"),
                row.text("number"),
                row.words("name"),
                row.optionalWords("note"),
                row.truth("checked"),
                row.optionalText("by").filter("text"::equals).isPresent());
    }

    private static WarningPoints warningPoints(CardHead head, Fields row) {
        return new WarningPoints(head, row.text("sign"), row.optionalNumber("up_to"), row.whole("points"));
    }

    private static LawRow law(CardHead head, Fields row) {
        row.optionalText("kcpa");
        row.optionalText("confidence");
        return new LawRow(
                head,
                row.text("jurisdiction"),
                row.text("level"),
                row.optionalText("locality"),
                row.text("kratom_status"),
                row.optionalText("mechanism"),
                row.text("seven_oh_status"),
                row.optionalText("seven_oh_limit"),
                row.optionalNumber("min_age").map(Double::intValue),
                row.optionalText("effective_date"),
                row.optionalText("expires"),
                row.optionalText("next_change"),
                row.optionalText("as_of"),
                row.optionalText("notes"),
                row.optionalWords("not_known"));
    }

    private static NoticeRow notice(CardHead head, Fields row) {
        row.optionalText("confidence");
        return new NoticeRow(
                head,
                row.optionalText("date"),
                row.text("agency"),
                row.text("kind"),
                row.text("subject"),
                row.optionalText("product"),
                row.optionalText("hazard"),
                row.optionalText("count"),
                row.optionalText("count_meaning"),
                row.optionalText("status"),
                row.optionalText("notes"),
                row.optionalOneOf("about_product", AboutProduct.class),
                row.optionalWords("says"));
    }

    private static ProductRow product(CardHead head, Fields row) {
        List.of(
                        "brand",
                        "evidence_form",
                        "content_basis",
                        "year",
                        "confidence",
                        "other_mg",
                        "servings_per_unit",
                        "mitragynine_sd",
                        "mitragynine_n",
                        "seven_oh_n")
                .forEach(row::optionalText);
        return new ProductRow(
                head,
                row.text("row_kind"),
                row.text("name"),
                row.texts("names"),
                row.texts("holds"),
                row.texts("notices"),
                row.text("form"),
                row.text("unit"),
                row.optionalNumber("net_amount"),
                row.optionalText("net_unit"),
                content(row, "mg_mitragynine"),
                content(row, "mg_7oh"),
                row.optionalText("other_alkaloid"),
                row.optionalText("notes"));
    }

    private static Content content(Fields row, String what) {
        return new Content(
                row.optionalNumber(what + "_low"),
                row.optionalNumber(what + "_typical"),
                row.optionalNumber(what + "_high"));
    }
}
