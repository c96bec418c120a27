package newleaf.web.urge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.care.content.CallPerson;
import newleaf.care.content.Content;
import newleaf.care.content.Kind;
import newleaf.care.content.Reason;
import newleaf.care.content.WhatHelped;
import newleaf.documents.Labelled;
import newleaf.knowledge.Shelves;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.component.text.TextField;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Read;
import newleaf.web.form.Typed;

/// Reads a reason, a person or something that helped off its form.
final class ReadMine {
    static final String REASON = "reason";
    static final String NAME = "name";
    static final String PHONE = "phone";
    static final String WHO = "who";
    static final String HELPED = "helped";
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PHONE = 30;
    private static final int FEWEST_DIGITS = 3;
    private static final String A_PHONE = "\\+?[0-9 ().-]+";

    private final Shelves shelves;

    ReadMine(Shelves shelves) {
        this.shelves = shelves;
    }

    Read<Content> of(Typed typed) {
        return switch (Labelled.of(List.of(Kind.values()), typed.one(MinePages.KIND))
                .orElse(Kind.REASON)) {
            case CALL_PERSON -> person(typed);
            case WHAT_HELPED -> helped(typed);
            default -> reason(typed);
        };
    }

    private Read<Content> reason(Typed typed) {
        String words = typed.one(REASON);
        return areWords(words) ? new Read.Usable<>(new Reason(words)) : wrong(REASON, UrgeWord.WRONG_WORDS);
    }

    private Read<Content> helped(Typed typed) {
        String words = typed.one(HELPED);
        return areWords(words)
                ? new Read.Usable<>(new WhatHelped(words, Mine.AGAINST, Optional.empty()))
                : wrong(HELPED, UrgeWord.WRONG_WORDS);
    }

    private static boolean areWords(String text) {
        return !text.isBlank() && text.length() <= UrgePages.LONGEST;
    }

    private Read<Content> person(Typed typed) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!isName(typed.one(NAME))) problems.add(problem(NAME, UrgeWord.WRONG_NAME));
        if (!isPhone(typed.one(PHONE))) problems.add(problem(PHONE, UrgeWord.WRONG_PHONE));
        Optional<String> who = UrgePages.said(typed, WHO);
        if (who.filter(each -> each.length() > LONGEST_NAME).isPresent()) {
            problems.add(problem(WHO, UrgeWord.TOO_LONG));
        }
        return Read.of(problems, () -> new CallPerson(typed.one(NAME), typed.one(PHONE), who, Optional.empty()));
    }

    private static boolean isName(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME;
    }

    private static boolean isPhone(String phone) {
        return phone.length() <= LONGEST_PHONE
                && phone.matches(A_PHONE)
                && phone.replaceAll("[^0-9]", "").length() >= FEWEST_DIGITS;
    }

    private Read<Content> wrong(String field, UrgeWord words) {
        return Read.wrong(problem(field, words));
    }

    private FieldProblem problem(String field, UrgeWord words) {
        return new FieldProblem(field, words.in(shelves));
    }

    /// As they were typed, with what is to be put right.
    MinePage.Fields fields(Typed typed, List<FieldProblem> problems) {
        return new MinePage.Fields(
                field(REASON, UrgeWord.REASON_LABEL, typed, problems),
                field(NAME, UrgeWord.PERSON_NAME, typed, problems),
                field(PHONE, UrgeWord.PERSON_PHONE, typed, problems),
                field(WHO, UrgeWord.PERSON_WHO, typed, problems),
                field(HELPED, UrgeWord.HELPED_LABEL, typed, problems));
    }

    private TextField field(String name, UrgeWord label, Typed typed, List<FieldProblem> problems) {
        TextField field =
                TextField.of(name, label.in(shelves)).upTo(UrgePages.LONGEST).typed(typed.one(name));
        return new ErrorSummary(problems).at(name).map(field::withError).orElse(field);
    }

    @Override
    public String toString() {
        return "ReadMine";
    }
}
