package newleaf.care;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import newleaf.care.content.Content;
import newleaf.care.content.Contents;
import newleaf.care.content.Kind;
import newleaf.care.time.Moment;
import newleaf.documents.DocumentReader;
import newleaf.documents.JsonText;
import newleaf.documents.Reading;
import newleaf.documents.Section;
import newleaf.documents.tree.Problems;
import org.jspecify.annotations.Nullable;

/// An entry as a document on one line (`newleaf/entry/1`), read back without loss. This is what is sealed,
/// and what an export holds. A later format gets another number; this one stays readable for good.
public final class EntryDocument {
    private static final String SCHEMA = "newleaf/entry/1";
    private static final int LONGEST_ID = 60;

    private EntryDocument() {}

    public static String written(Entry entry) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("schema", SCHEMA);
        fields.put("id", entry.id().toString());
        fields.put("kind", entry.kind().label());
        fields.put("at", entry.moment().at().toString());
        fields.put("zone", entry.moment().zone().getId());
        fields.put("day", entry.moment().day().toString());
        switch (entry.deed()) {
            case Deed.Adds adds -> {}
            case Deed.Corrects corrects ->
                fields.put("corrects", corrects.earlier().toString());
            case Deed.Withdraws withdraws ->
                fields.put("withdraws", withdraws.earlier().toString());
        }
        entry.deed().says().ifPresent(content -> fields.put("says", content.written()));
        return JsonText.line(fields);
    }

    /// Every problem at once.
    public static Reading<Entry> read(byte[] document) {
        Problems problems = new Problems("an entry");
        Optional<Entry> entry = new DocumentReader(problems)
                .read(document)
                .flatMap(fields -> entry(Section.of(fields, problems), problems));
        return entry.<Reading<Entry>>map(Reading.Usable::new).orElseGet(() -> new Reading.Unusable<>(problems.all()));
    }

    public static Reading<Entry> read(String document) {
        return read(document.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Entry> entry(Section root, Problems problems) {
        if (root.oneOf("schema", List.of(SCHEMA)).known().isEmpty() && !root.isPresent("schema")) {
            root.problem("schema", "is needed");
        }
        Optional<Kind> kind = root.oneOf("kind", Kind.values()).known();
        if (kind.isEmpty() && !root.isPresent("kind")) root.problem("kind", "is needed");
        Optional<EntryId> id = parsed(root, "id", EntryId::of);
        Optional<Moment> moment = moment(root);
        Optional<Deed> deed = kind.flatMap(each -> deed(root, each, problems));
        root.nothingElse();
        if (!problems.isEmpty()) return Optional.empty();
        try {
            return Optional.of(new Entry(id.orElseThrow(), moment.orElseThrow(), deed.orElseThrow()));
        } catch (IllegalArgumentException notOne) {
            problems.add("", "is not right: " + notOne.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<Moment> moment(Section root) {
        Optional<Instant> at = parsed(root, "at", Instant::parse);
        Optional<ZoneId> zone = parsed(root, "zone", ZoneId::of);
        Optional<LocalDate> day = parsed(root, "day", LocalDate::parse);
        if (at.isEmpty() || zone.isEmpty() || day.isEmpty()) return Optional.empty();
        try {
            return Optional.of(new Moment(at.get(), zone.get(), day.get()));
        } catch (IllegalArgumentException | DateTimeException far) {
            root.problem("day", "is near its instant");
            return Optional.empty();
        }
    }

    private static Optional<Deed> deed(Section root, Kind kind, Problems problems) {
        boolean isWithdrawal = root.isPresent("withdraws");
        boolean isCorrection = root.isPresent("corrects");
        if (isWithdrawal && (isCorrection || root.isPresent("says"))) {
            root.problem("withdraws", "stands alone");
            return Optional.empty();
        }
        if (isWithdrawal) return parsed(root, "withdraws", EntryId::of).map(each -> new Deed.Withdraws(each, kind));
        if (!root.isPresent("says")) root.problem("says", "is needed");
        Optional<EntryId> earlier = isCorrection ? parsed(root, "corrects", EntryId::of) : Optional.empty();
        Optional<Content> content = root.mapping("says").known().flatMap(says -> Contents.read(kind, says, problems));
        return content.map(each ->
                isCorrection && earlier.isPresent() ? new Deed.Corrects(earlier.get(), each) : new Deed.Adds(each));
    }

    private static <T> Optional<T> parsed(Section root, String name, Function<String, T> parser) {
        Optional<String> text = root.text(name, LONGEST_ID).known();
        if (text.isEmpty() && !root.isPresent(name)) root.problem(name, "is needed");
        try {
            return text.map(parser);
        } catch (DateTimeException | IllegalArgumentException notOne) {
            root.problem(name, "cannot be read");
            return Optional.empty();
        }
    }
}
