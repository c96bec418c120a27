package newleaf.web.coping;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.ComfortCard;
import newleaf.knowledge.card.ComfortCard.Kind;
import newleaf.knowledge.card.SymptomCard;
import newleaf.knowledge.comfort.Comfort;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.web.coping.Coping.Link;
import newleaf.web.coping.Coping.Under;
import newleaf.web.coping.Places.Place;
import newleaf.web.helped.AskHelped.Back;
import newleaf.web.tonight.Offered;
import newleaf.web.tonight.Reliefs;
import newleaf.web.tonight.RoomOfRelief;
import newleaf.web.tonight.Went;

/// Puts what may help under symptoms and moments.
final class ShowCoping {
    private static final String PREFIX = "symptom-";
    private static final String PHYSICAL = "physical";

    private final Shelves shelves;
    private final Comfort comfort;
    private final Reliefs reliefs;
    private final List<SymptomCard> symptoms;

    ShowCoping(Shelves shelves) {
        this.shelves = shelves;
        this.comfort = Comfort.of(shelves);
        this.reliefs = new Reliefs(shelves);
        this.symptoms = shelves.shelf("symptoms").stream()
                .flatMap(card -> card instanceof SymptomCard symptom ? Stream.of(symptom) : Stream.empty())
                .sorted(Comparator.comparingInt(this::place))
                .toList();
    }

    /// In the order of the cards that are about them; what has no card comes last.
    private int place(SymptomCard symptom) {
        return comfort.forSymptom(id(symptom)).stream()
                .mapToInt(ComfortCard::order)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static String id(SymptomCard symptom) {
        return symptom.id().replaceFirst("^" + PREFIX, "");
    }

    Coping index(Reader reader) {
        return new Coping(
                List.of(
                        new Under(CopingWord.BODY, links(true)),
                        new Under(CopingWord.MIND, links(false)),
                        new Under(
                                CopingWord.MOMENTS,
                                comfort.of(Kind.MOMENT).stream()
                                        .map(card -> new Link(CopingPages.MOMENTS + "#" + card.id(), card.name()))
                                        .toList()),
                        new Under(CopingWord.TIMES, times())),
                reader.asks().map(_ -> helped(reader)));
    }

    private List<Link> links(boolean isPhysical) {
        return symptoms.stream()
                .filter(each -> each.group().equals(PHYSICAL) == isPhysical)
                .map(each -> new Link(CopingPages.SYMPTOMS + "#" + id(each), name(id(each))))
                .toList();
    }

    /// Hours and weeks, and the days around a change: each card of one time only.
    private List<Link> times() {
        return comfort.of(Kind.TIME).stream()
                .filter(card -> card.times().size() == 1)
                .sorted(Comparator.comparing(card -> card.times().getFirst()))
                .map(card -> new Link(RoomOfRelief.HOURS.path() + "#" + card.id(), card.name()))
                .toList();
    }

    /// What helped the last time, each card once, in the one order in which it is offered.
    private List<Coping.Helped> helped(Reader reader) {
        List<String> ids = symptoms.stream().map(ShowCoping::id).toList();
        Stream<Offered> moments =
                comfort.of(Kind.MOMENT).stream().map(card -> reliefs.at(card, reader.assessed(), reader.went()));
        Stream<Offered> all =
                ids.stream().flatMap(id -> reliefs.against(List.of(id), reader.assessed(), reader.went()).stream());
        return Stream.concat(all, moments)
                .filter(each -> !each.fold().isExcepted())
                .filter(each -> each.went().filter(Went.Course::helpedLastTime).isPresent())
                .sorted(Offered.HELPFUL_FIRST)
                .map(this::helped)
                .toList();
    }

    private Coping.Helped helped(Offered offered) {
        ComfortCard card = offered.fold().card();
        String page = card.kind() == Kind.MOMENT
                ? CopingPages.MOMENTS + "#" + card.id()
                : CopingPages.SYMPTOMS + "#" + offered.symptom();
        Course course = offered.went().map(Course::of).orElseThrow();
        return new Coping.Helped(new Link(page, card.name()), name(offered.symptom()), course);
    }

    Places symptoms(Reader reader) {
        return new Places(
                CopingWord.SYMPTOMS,
                symptoms.stream().map(each -> symptom(id(each), reader)).toList(),
                reader.hasRecord());
    }

    private Place symptom(String id, Reader reader) {
        List<Places.Shown> shown = reliefs.against(List.of(id), reader.assessed(), reader.went()).stream()
                .map(each -> reader.shown(each, Back.SYMPTOMS))
                .toList();
        return new Place(id, name(id), shown, List.of());
    }

    Places moments(Reader reader) {
        return new Places(
                CopingWord.MOMENTS,
                comfort.of(Kind.MOMENT).stream()
                        .map(each -> moment(each, reader))
                        .toList(),
                reader.hasRecord());
    }

    private Place moment(ComfortCard card, Reader reader) {
        Offered offered = reliefs.at(card, reader.assessed(), reader.went());
        List<Link> also = reliefs.also(card, reader.assessed(), reader.went()).stream()
                .map(each -> new Link(
                        CopingPages.SYMPTOMS + "#" + each.symptom(),
                        each.fold().card().name()))
                .toList();
        return new Place(card.id(), card.name(), List.of(reader.shown(offered, Back.MOMENTS)), also);
    }

    private Words name(String symptom) {
        Words said = shelves.word(WordGroup.SYMPTOM, symptom);
        return new Words(capital(said.in(Language.EN)), capital(said.in(Language.ES)));
    }

    private static String capital(String text) {
        return Optional.of(text)
                .filter(each -> !each.isEmpty())
                .map(each -> Character.toUpperCase(each.charAt(0)) + each.substring(1))
                .orElse(text);
    }
}
