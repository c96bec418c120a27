package newleaf.web.journey.step.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newleaf.intake.CaseField;
import newleaf.intake.history.Checklist;
import newleaf.knowledge.words.Words;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.step.Asked;

/// One page of a list: the whole of it, or a part that fits on a screen.
///
/// @param id      of the page; the first page of a list is called by its field
/// @param things  what is asked here, by id, in the order in which it is shown
/// @param hidden  what is not shown to someone who answers for themself, and then does not apply
/// @param all     the whole list
record ListPage(
        CaseField<Checklist> field,
        String id,
        Asked asked,
        Map<String, Words> things,
        Set<String> hidden,
        Set<String> all) {
    private static final String PART = "/";

    ListPage {
        things = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(things));
        hidden = Set.copyOf(hidden);
        all = Set.copyOf(all);
    }

    /// The whole list on one page.
    static List<ListPage> whole(CaseField<Checklist> field, Asked asked, Map<String, Words> things) {
        return List.of(new ListPage(field, field.path(), asked, things, Set.of(), things.keySet()));
    }

    /// Parts of a list, by name; what no part names stands on the first page.
    static List<ListPage> parts(
            CaseField<Checklist> field,
            List<Asked> asked,
            Map<String, Words> things,
            Map<String, List<String>> later,
            Set<String> hidden) {
        Map<String, Words> first = new LinkedHashMap<>(things);
        later.values().forEach(ids -> first.keySet().removeAll(ids));
        List<ListPage> pages = new ArrayList<>();
        pages.add(new ListPage(field, field.path(), asked.getFirst(), first, hidden, things.keySet()));
        later.forEach((name, ids) -> {
            Map<String, Words> some = new LinkedHashMap<>();
            ids.forEach(id -> some.put(id, things.getOrDefault(id, Words.same(id))));
            pages.add(new ListPage(
                    field, field.path() + PART + name, asked.get(pages.size()), some, hidden, things.keySet()));
        });
        return pages;
    }

    /// What is shown to whoever answers.
    Map<String, Words> shown(CaseDraft draft) {
        if (draft.isAboutSomeoneElse()) return things;
        Map<String, Words> shown = new LinkedHashMap<>(things);
        shown.keySet().removeAll(hidden);
        return shown;
    }
}
