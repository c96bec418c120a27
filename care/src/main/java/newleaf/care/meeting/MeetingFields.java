package newleaf.care.meeting;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import newleaf.care.meeting.MeetingFault.Why;
import newleaf.documents.tree.Node;

/// The fields of one row, asked for by name; takes down what is the matter with each. Nothing and empty text are the
/// same: many lists write what they do not know as empty text.
final class MeetingFields {
    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3]):[0-5]\\d");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);

    private final Node.Entries entries;
    private final int row;
    private final List<MeetingFault> faults = new ArrayList<>();

    MeetingFields(Node.Entries entries, int row) {
        this.entries = entries;
        this.row = row;
    }

    boolean isSound() {
        return faults.isEmpty();
    }

    boolean isWrong(String field) {
        return faults.stream().anyMatch(fault -> fault.field().equals(field));
    }

    List<MeetingFault> faults() {
        return List.copyOf(faults);
    }

    void wrong(String field, Why why) {
        faults.add(new MeetingFault(row, field, why));
    }

    /// Empty where nothing is said.
    Optional<Node> node(String field) {
        Node node = entries.values().get(field);
        return switch (node) {
            case null -> Optional.empty();
            case Node.Empty _ -> Optional.empty();
            case Node.Text(String value, int _) when value.isBlank() -> Optional.empty();
            default -> Optional.of(node);
        };
    }

    /// Without blanks around it; empty where nothing is said, or it cannot be used.
    String text(String field, int longest) {
        return node(field).flatMap(node -> text(field, node, longest)).orElse("");
    }

    Optional<String> text(String field, Node node, int longest) {
        if (!(node instanceof Node.Text(String value, int _))) return none(field, Why.NOT_TEXT);
        if (value.length() > longest) return none(field, Why.TOO_LONG);
        if (SeenLetters.hides(value)) return none(field, Why.UNSEEN_LETTERS);
        return Optional.of(SeenLetters.of(value));
    }

    Optional<LocalTime> time(String field) {
        return read(
                field,
                Why.NOT_A_TIME,
                text -> TIME.matcher(text).matches() ? Optional.of(LocalTime.parse(text, HOUR)) : Optional.empty());
    }

    Optional<ZoneId> zone(String field) {
        return read(
                field, Why.NOT_A_ZONE, text -> ZONES.contains(text) ? Optional.of(ZoneId.of(text)) : Optional.empty());
    }

    /// In UTC, as the format says.
    Optional<Instant> moment(String field) {
        return read(field, Why.NOT_A_MOMENT, text -> {
            try {
                return Optional.of(LocalDateTime.parse(text, MOMENT).toInstant(ZoneOffset.UTC));
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        });
    }

    /// Each text of a list.
    List<String> texts(String field, int longest) {
        Optional<Node> node = node(field);
        if (node.isEmpty()) return List.of();
        if (!(node.get() instanceof Node.Items(List<Node> values, int _))) {
            wrong(field, Why.NOT_A_LIST);
            return List.of();
        }
        return values.stream()
                .flatMap(each -> text(field, each, longest).stream())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /// A text that means something.
    <T> Optional<T> read(String field, Why otherwise, Function<String, Optional<T>> meaning) {
        Optional<Node> node = node(field);
        if (node.isEmpty()) return Optional.empty();
        if (!(node.get() instanceof Node.Text(String value, int _))) return none(field, Why.NOT_TEXT);
        Optional<T> read = meaning.apply(value.strip());
        return read.isPresent() ? read : none(field, otherwise);
    }

    <T> Optional<T> none(String field, Why why) {
        wrong(field, why);
        return Optional.empty();
    }
}
