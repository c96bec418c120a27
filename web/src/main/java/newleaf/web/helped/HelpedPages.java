package newleaf.web.helped;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import newleaf.care.content.WhatHelped;
import newleaf.documents.Labelled;
import newleaf.guidance.Library;
import newleaf.knowledge.comfort.Comfort;
import newleaf.web.day.Days;
import newleaf.web.day.KeepOnce;
import newleaf.web.form.Typed;
import newleaf.web.member.Own;
import newleaf.web.page.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// `/today/helped`: whether the one thing helped.
@Controller
public final class HelpedPages {
    public static final String HELPED = "/today/helped";
    public static final String CARD = "card";
    public static final String SYMPTOM = "symptom";
    public static final String ANSWER = "answer";
    public static final String BACK = "back";
    /// Where it stands on its page.
    public static final String PLACE = "for-tonight";

    private final Comfort comfort;
    private final Days days;
    private final KeepOnce keeping;

    HelpedPages(Library library, Days days, KeepOnce keeping) {
        this.comfort = Comfort.of(library.shelves());
        this.days = days;
        this.keeping = keeping;
    }

    /// Nothing is kept of what is not on a card.
    @PostMapping(HELPED)
    Object said(Own own, HttpServletRequest request) {
        Typed typed = Typed.of(request.getParameterMap());
        read(typed)
                .ifPresent(said -> keeping.add(own, typed, days.of(own, typed).now(), said));
        return See.other(AskHelped.Back.of(typed.one(BACK)).address() + "#" + PLACE);
    }

    private Optional<WhatHelped> read(Typed typed) {
        String symptom = typed.one(SYMPTOM);
        Optional<Double> much =
                Labelled.of(List.of(Helped.values()), typed.one(ANSWER)).flatMap(Helped::much);
        return comfort.forSymptom(symptom).stream()
                .filter(card -> card.id().equals(typed.one(CARD)))
                .filter(_ -> much.isPresent())
                .map(card -> new WhatHelped(card.id(), symptom, much))
                .findFirst();
    }
}
