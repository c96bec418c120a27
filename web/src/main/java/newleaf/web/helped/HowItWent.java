package newleaf.web.helped;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import newleaf.care.Current;
import newleaf.care.content.Kind;
import newleaf.care.content.WhatHelped;
import newleaf.web.member.Own;
import newleaf.web.tonight.Went;

/// Reads how things went from a record. Of one thing against one symptom the latest word counts.
public final class HowItWent {
    private HowItWent() {}

    public static Went of(Own own) {
        Map<Went.Tried, Double> much = new HashMap<>();
        own.of(Kind.WHAT_HELPED).current().stream()
                .sorted(Comparator.comparingLong(Current::sequence))
                .forEach(each -> {
                    if (each.content() instanceof WhatHelped helped) {
                        helped.much()
                                .ifPresent(known -> much.put(new Went.Tried(helped.what(), helped.against()), known));
                    }
                });
        return new Went(much);
    }
}
