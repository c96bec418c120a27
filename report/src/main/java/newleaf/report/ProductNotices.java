package newleaf.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.NoticeRow;
import newleaf.knowledge.card.ProductRow;
import newleaf.knowledge.words.Words;
import newleaf.pharmacology.Exposure;
import newleaf.pharmacology.ShelfProducts;
import newleaf.report.block.Line;
import newleaf.report.wording.EachLanguage;
import newleaf.report.wording.ReportWord;

/// What agencies said of the products that were named: the name, who, when, and what it means.
final class ProductNotices {
    private final EachLanguage each;
    private final ShelfProducts shelf;
    private final Map<String, NoticeRow> notices;

    ProductNotices(Shelves shelves) {
        this.each = new EachLanguage(shelves);
        this.shelf = new ShelfProducts(shelves);
        this.notices = shelves.notices().stream().collect(Collectors.toMap(NoticeRow::id, notice -> notice));
    }

    List<Line> of(Exposure exposure) {
        return exposure.taking().products().stream()
                .flatMap(taken -> shelf.row(taken.product()).stream())
                .distinct()
                .flatMap(this::lines)
                .toList();
    }

    private Stream<Line> lines(ProductRow row) {
        return row.notices().stream()
                .flatMap(id -> Stream.ofNullable(notices.get(id)))
                .map(notice ->
                        Line.cited(says(notice), notice.head().citations()).led(Words.same(row.name())));
    }

    private Words says(NoticeRow notice) {
        return each.of(wording -> ". " + notice.agency() + ", "
                + notice.date().orElseGet(() -> wording.say(ReportWord.NOT_KNOWN)) + ": "
                + notice.says().map(words -> words.in(wording.language())).orElse(notice.subject()));
    }
}
