package newleaf.web.helped;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import newleaf.care.Current;
import newleaf.care.content.Kind;
import newleaf.care.content.WhatHelped;
import newleaf.web.member.Own;
import newleaf.web.tonight.Went;

/// Reads how things went from a record, the latest word last.
public final class HowItWent {
    private HowItWent() {}

    public static Went of(Own own) {
        Map<Went.Tried, Went.Course> courses = new HashMap<>();
        own.of(Kind.WHAT_HELPED).current().stream()
                .sorted(Comparator.comparingLong(Current::sequence))
                .forEach(each -> {
                    if (each.content() instanceof WhatHelped helped) {
                        helped.much().ifPresent(much -> add(courses, helped, much));
                    }
                });
        return new Went(courses);
    }

    private static void add(Map<Went.Tried, Went.Course> courses, WhatHelped helped, double much) {
        courses.compute(
                new Went.Tried(helped.what(), helped.against()),
                (_, before) -> before == null ? Went.Course.first(much) : before.then(much));
    }
}
