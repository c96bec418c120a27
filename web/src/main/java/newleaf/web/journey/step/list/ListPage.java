package newleaf.web.journey.step.list;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newleaf.intake.CaseField;
import newleaf.intake.history.Checklist;
import newleaf.knowledge.words.Words;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.step.Asked;
import newleaf.web.journey.step.Say;

/// One page of a list: the whole of it, or a part that fits on a screen.
///
/// @param id      of the page; the first page of a list is called by its field
/// @param things  what is asked here, by id, in the order in which it is shown
/// @param hidden  what is not shown to someone who answers for themself, and then does not apply
record ListPage(
        CaseField<Checklist> field, String id, Asked asked, List<String> things, Set<String> hidden, Named whole) {
    private static final String PART = "/";

    ListPage {
        things = List.copyOf(things);
        hidden = Set.copyOf(hidden);
    }

    /// The whole list in words, for the person and for someone who answers for them.
    record Named(Map<String, Words> self, Map<String, Words> ofThem) {}

    /// The whole list on one page.
    static List<ListPage> whole(CaseField<Checklist> field, Say say) {
        Named named = named(field, say);
        return List.of(new ListPage(
                field, field.path(), say.asked(field), List.copyOf(named.self().keySet()), Set.of(), named));
    }

    private static Named named(CaseField<Checklist> field, Say say) {
        return new Named(say.things(field), say.ofThem().things(field));
    }

    /// A part of a list that has a name and a question of its own.
    record Part(String name, Asked asked, List<String> things) {}

    /// A list in parts; what no part names stands on the first page.
    static List<ListPage> parts(CaseField<Checklist> field, Say say, Set<String> hidden, Part... parts) {
        Named named = named(field, say);
        Set<String> first = new LinkedHashSet<>(named.self().keySet());
        List<ListPage> pages = new ArrayList<>();
        for (Part part : parts) {
            part.things().forEach(first::remove);
            pages.add(
                    new ListPage(field, field.path() + PART + part.name(), part.asked(), part.things(), hidden, named));
        }
        pages.addFirst(new ListPage(field, field.path(), say.asked(field), List.copyOf(first), hidden, named));
        return pages;
    }

    Set<String> all() {
        return whole.self().keySet();
    }

    /// What is shown to whoever answers.
    List<String> shown(CaseDraft draft) {
        return draft.isAboutSomeoneElse()
                ? things
                : things.stream().filter(thing -> !hidden.contains(thing)).toList();
    }

    Words label(String thing, boolean isAboutSomeoneElse) {
        return (isAboutSomeoneElse ? whole.ofThem() : whole.self()).getOrDefault(thing, Words.same(thing));
    }
}
