package newleaf.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.knowledge.asks.Deed;
import newleaf.knowledge.card.Card;
import newleaf.knowledge.card.ComfortCard;
import newleaf.knowledge.card.EvidenceCard;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.card.InstrumentCard;
import newleaf.knowledge.card.LawRow;
import newleaf.knowledge.card.LessonCard;
import newleaf.knowledge.card.MedicineCard;
import newleaf.knowledge.card.NoticeRow;
import newleaf.knowledge.card.ParameterCard;
import newleaf.knowledge.card.ProductRow;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.card.SourceCard;
import newleaf.knowledge.card.Status;
import newleaf.knowledge.card.TaperRuleCard;
import newleaf.knowledge.card.WarningPoints;
import newleaf.knowledge.card.WordsCard;
import newleaf.knowledge.internal.ShelfReading;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import org.jspecify.annotations.Nullable;

/// All that is known, card by card. A shelf is read when it is first asked for.
public final class Shelves {
    private static final String PACKED = "/newleaf/knowledge/shelves.bin";
    private static @Nullable Shelves shipped;

    private final ShelfReading reading;
    private final @Nullable Shelves toThePerson;
    private final Map<String, List<Card>> read = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Card>> byId = new ConcurrentHashMap<>();
    private final Map<String, Map<WordGroup, WordsCard>> byGroup = new ConcurrentHashMap<>();

    private Shelves(ShelfReading reading, @Nullable Shelves toThePerson) {
        this.reading = reading;
        this.toThePerson = toThePerson;
    }

    /// The shelves that were checked and packed when this program was built.
    public static synchronized Shelves shipped() {
        if (shipped == null) {
            try (InputStream packed = Shelves.class.getResourceAsStream(PACKED)) {
                if (packed == null) throw new IllegalStateException("the shelves were not packed; build with Maven");
                shipped = packed(packed);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return shipped;
    }

    public static Shelves packed(InputStream packed) {
        return new Shelves(ShelfReading.packed(packed), null);
    }

    /// @throws FaultyShelves naming every fault at once
    public static Shelves in(Path folder) {
        return new Shelves(ShelfReading.folder(folder), null);
    }

    /// The same cards, in words for someone who reads about another: a relative, a clinician.
    public Shelves ofThem() {
        return toThePerson == null ? new Shelves(reading, this) : this;
    }

    public static List<String> names() {
        return ShelfReading.shelfNames();
    }

    public List<Card> shelf(String name) {
        return read.computeIfAbsent(name, this::cardsOf);
    }

    public List<SourceCard> sources() {
        return of("sources", SourceCard.class);
    }

    public List<EvidenceCard> evidence() {
        return of("evidence", EvidenceCard.class);
    }

    public List<ComfortCard> comfort() {
        return of("comfort", ComfortCard.class);
    }

    public List<LessonCard> lessons() {
        return of("lessons", LessonCard.class);
    }

    public List<MedicineCard> medicines() {
        return of("medicines", MedicineCard.class);
    }

    public List<ProductRow> products() {
        return of("products", ProductRow.class);
    }

    public List<LawRow> law() {
        return of("law", LawRow.class);
    }

    /// The points of the early warning score, sign by sign, from the lowest values up.
    public List<WarningPoints> warningPoints() {
        return of("early-warning", WarningPoints.class);
    }

    public List<NoticeRow> notices() {
        return of("notices", NoticeRow.class);
    }

    public List<HelpLine> helpLines() {
        return of("help-lines", HelpLine.class);
    }

    public List<TaperRuleCard> taperRules() {
        return of("taper-rules", TaperRuleCard.class);
    }

    /// Every instrument: those whose items may be shown, then those that stand off until they are switched on.
    public List<InstrumentCard> instruments() {
        return Stream.of("instruments", "instruments-on-request")
                .flatMap(name -> of(name, InstrumentCard.class).stream())
                .toList();
    }

    public List<RuleCard> doors() {
        return of("doors", RuleCard.class);
    }

    /// Every rule that gives a finding: rules, then interactions, then doors. A retired card is kept and is silent.
    public List<RuleCard> rules() {
        return Stream.of("rules", "interactions", "doors")
                .flatMap(name -> of(name, RuleCard.class).stream())
                .filter(rule -> rule.head().status() != Status.RETIRED)
                .toList();
    }

    /// @throws IllegalArgumentException when there is no such parameter
    public ParameterCard parameter(String id) {
        if (cards("parameters").get(id) instanceof ParameterCard parameter) return parameter;
        throw new IllegalArgumentException("no parameter card " + id);
    }

    /// The words of one group, by key, in the order of the card.
    public Map<String, Words> words(WordGroup group) {
        return wordsCard(group).entries();
    }

    /// The words for a key of a group, written with spaces or with dashes; the key itself where the group does not
    /// hold it.
    public Words word(WordGroup group, String key) {
        return words(group).getOrDefault(key.replace(' ', '-'), Words.same(key));
    }

    /// The question for a field of the case, asked of the person or about someone else.
    public Optional<Words> question(String path, boolean isAboutSomeoneElse) {
        return Optional.ofNullable(words(WordGroup.QUESTION).get(path))
                .map(words -> isAboutSomeoneElse ? words.ofThem() : words);
    }

    public Optional<Card> card(String id) {
        return reading.shelfOf(id).map(shelf -> cards(shelf).get(id));
    }

    public Stream<Card> all() {
        return names().stream().flatMap(name -> shelf(name).stream());
    }

    /// The cards whose review was due before `day`.
    public List<Card> overdue(LocalDate day) {
        return all().filter(card -> card.head().reviewBy().isBefore(day)).toList();
    }

    /// What a sentence of a group asks for.
    public Deed deed(WordGroup group, String key) {
        Deed deed = wordsCard(group).deeds().get(key);
        if (deed == null) throw new IllegalArgumentException("no sentence " + key + " in " + group.label());
        return deed;
    }

    public WordsCard wordsCard(WordGroup group) {
        WordsCard card = byGroup.computeIfAbsent("words", this::groups).get(group);
        if (card == null) throw new IllegalArgumentException("no words of the group " + group.label());
        return card;
    }

    private List<Card> cardsOf(String shelf) {
        if (toThePerson == null) return reading.shelf(shelf);
        return toThePerson.shelf(shelf).stream().map(Card::ofThem).toList();
    }

    private Map<WordGroup, WordsCard> groups(String shelf) {
        return of(shelf, WordsCard.class).stream()
                .collect(Collectors.toMap(WordsCard::group, card -> card, (first, _) -> first));
    }

    private Map<String, Card> cards(String shelf) {
        return byId.computeIfAbsent(
                shelf, name -> shelf(name).stream().collect(Collectors.toMap(Card::id, card -> card)));
    }

    private <C extends Card> List<C> of(String shelf, Class<C> kind) {
        return shelf(shelf).stream().map(kind::cast).toList();
    }
}
