package newleaf.web.tonight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import newleaf.documents.Truth;
import newleaf.guidance.Assessment;
import newleaf.guidance.comfort.WhoMustNot;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.ComfortCard;
import newleaf.knowledge.card.NotWith;
import newleaf.knowledge.comfort.Comfort;
import newleaf.web.page.PageWord;
import newleaf.web.tonight.Relief.Fold;
import newleaf.web.tonight.Relief.Group;

/// Puts comfort cards into the pages.
public final class Reliefs {
    private final Comfort comfort;
    private final WhoMustNot who;

    public Reliefs(Shelves shelves) {
        this.comfort = Comfort.of(shelves);
        this.who = new WhoMustNot(shelves);
    }

    public Relief forEveryone(RoomOfRelief room) {
        return new Relief(room, groups(room, List.of(), _ -> false));
    }

    public Relief of(RoomOfRelief room, Assessment assessment) {
        List<ComfortCard> first = room == RoomOfRelief.TONIGHT ? byAnswers(assessment) : List.of();
        return new Relief(room, groups(room, first, each -> who.excepts(each, assessment) == Truth.YES));
    }

    /// The first of what is offered against these symptoms that nothing known speaks against, else for the worst of
    /// them.
    ///
    /// @param symptoms  of now, the worst first
    /// @param assessed  empty where nothing was answered
    public Optional<Offered> one(List<String> symptoms, Optional<Assessment> assessed, Went went) {
        return against(symptoms, assessed, went).stream()
                .filter(each -> !each.fold().isExcepted())
                .findFirst();
    }

    /// All that may help against these symptoms, each card once, in the one order in which it is offered.
    ///
    /// @param symptoms  of now, the worst first
    /// @param assessed  empty where nothing was answered
    public List<Offered> against(List<String> symptoms, Optional<Assessment> assessed, Went went) {
        Predicate<NotWith> excepts =
                each -> each.symptoms().stream().anyMatch(symptoms::contains) || excepts(each, assessed);
        Map<String, Offered> offered = new LinkedHashMap<>();
        for (String symptom : symptoms) {
            comfort.against(symptom).stream()
                    .map(card -> new Offered(fold(card, excepts), symptom, went.of(card.id(), symptom)))
                    .forEach(each -> offered.merge(each.fold().card().id(), each, Offered::known));
        }
        return offered.values().stream().sorted(Offered.HELPFUL_FIRST).toList();
    }

    /// The card of a moment, against the symptom that it is for.
    ///
    /// @param assessed  empty where nothing was answered
    public Offered at(ComfortCard moment, Optional<Assessment> assessed, Went went) {
        String symptom = moment.symptoms().getFirst();
        return new Offered(fold(moment, each -> excepts(each, assessed)), symptom, went.of(moment.id(), symptom));
    }

    /// What else may ease a moment, in the order in which it is offered.
    ///
    /// @param assessed  empty where nothing was answered
    public List<Offered> also(ComfortCard moment, Optional<Assessment> assessed, Went went) {
        return comfort.also(moment).stream()
                .map(card -> at(card, assessed, went))
                .sorted(Offered.HELPFUL_FIRST)
                .toList();
    }

    /// What is of this time since the last dose and of no other; none after four weeks.
    ///
    /// @param assessed  empty where nothing was answered
    public List<Fold> during(double hours, Optional<Assessment> assessed) {
        return comfort.duringHours(hours).stream()
                .filter(card ->
                        card.kind() == ComfortCard.Kind.TIME && card.times().size() == 1)
                .map(card -> fold(card, each -> excepts(each, assessed)))
                .toList();
    }

    private boolean excepts(NotWith each, Optional<Assessment> assessed) {
        return assessed.filter(known -> who.excepts(each, known) == Truth.YES).isPresent();
    }

    private Fold fold(ComfortCard card, Predicate<NotWith> excepts) {
        return Fold.of(card, comfort.packets(card), excepts);
    }

    /// What is for the symptoms that were named, then for the hours in which somebody is who has stopped.
    private List<ComfortCard> byAnswers(Assessment assessment) {
        var caseFile = assessment.caseFile();
        Stream<ComfortCard> symptoms =
                caseFile.symptoms().list().present().stream().flatMap(each -> comfort.forSymptom(each).stream());
        boolean hasStopped = caseFile.use().stopped().is(is -> is) == Truth.YES;
        Optional<Double> hours = caseFile.use().hoursSinceLastDose().known().filter(_ -> hasStopped);
        Stream<ComfortCard> time = hours.stream().flatMap(each -> comfort.duringHours(each).stream());
        return Stream.concat(symptoms, time).distinct().toList();
    }

    private List<Group> groups(RoomOfRelief room, List<ComfortCard> first, Predicate<NotWith> excepts) {
        List<Group> groups = new ArrayList<>();
        if (!first.isEmpty()) groups.add(group(PageWord.TONIGHT_BY_ANSWERS, first.stream(), excepts));
        for (var under : room.kinds()) {
            Stream<ComfortCard> rest = comfort.of(under.kind()).stream().filter(card -> !first.contains(card));
            groups.add(group(under.heading(), rest, excepts));
        }
        return groups;
    }

    private Group group(PageWord heading, Stream<ComfortCard> cards, Predicate<NotWith> excepts) {
        return new Group(heading, cards.map(card -> fold(card, excepts)).toList());
    }
}
