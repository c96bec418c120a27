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

/// `/today/helped`: whether a thing helped.
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
        Optional<WhatHelped> read = read(typed);
        read.ifPresent(said -> keeping.add(own, typed, days.of(own, typed).now(), said));
        AskHelped.Back back = AskHelped.Back.of(typed.one(BACK));
        return See.other(back.address() + "#" + read.map(back::place).orElse(PLACE));
    }

    private Optional<WhatHelped> read(Typed typed) {
        String symptom = typed.one(SYMPTOM);
        Optional<Double> much =
                Labelled.of(List.of(Helped.values()), typed.one(ANSWER)).flatMap(Helped::much);
        return comfort.card(typed.one(CARD))
                .filter(card -> card.symptoms().contains(symptom))
                .filter(_ -> much.isPresent())
                .map(card -> new WhatHelped(card.id(), symptom, much));
    }
}
