package newleaf.web.account.start;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.care.Actor;
import newleaf.care.Deed;
import newleaf.care.Entry;
import newleaf.care.EntryId;
import newleaf.care.PersonId;
import newleaf.care.account.Account;
import newleaf.care.account.Role;
import newleaf.care.account.Ways;
import newleaf.care.content.Agreement;
import newleaf.care.content.Answers;
import newleaf.care.content.Content;
import newleaf.care.safe.Safe;
import newleaf.care.time.Moment;
import newleaf.web.account.Browser;
import newleaf.web.account.SignedIn;
import newleaf.web.account.When;
import newleaf.web.member.Entrance;
import newleaf.web.member.House;
import newleaf.web.member.Members;
import newleaf.web.page.See;
import newleaf.web.session.Here;

/// Begins a record: what was agreed to and what was typed so far are its first entries.
final class BeginRecord {
    private static final String WHAT = "keeping a record";
    private static final String WHAT_UNDER_18 = "keeping a record, 13 to 17 years";

    private final House house;
    private final Members members;
    private final Entrance entrance;
    private final SignedIn signedIn;
    private final Beginning beginning;
    private final When when;
    private final SecureRandom chance = new SecureRandom();

    BeginRecord(House house, Members members, Entrance entrance, SignedIn signedIn, Beginning beginning, When when) {
        this.entrance = entrance;
        this.house = house;
        this.members = members;
        this.signedIn = signedIn;
        this.beginning = beginning;
        this.when = when;
    }

    /// Of the one person whose machine it is: without an account.
    Object onOwnMachine(HttpServletRequest request, Here here, Age age) {
        Safe.Inside safe = house.safe().make();
        PersonId person = safe.people().all().stream()
                .findFirst()
                .orElseGet(() -> safe.people().join());
        for (Entry entry : first(here, age)) safe.diary().append(person, entry, Actor.PERSON);
        entrance.leave(request);
        members.signIn(request, person, Role.PERSON, Optional.empty(), Browser.of(request));
        here.takeTypedBefore();
        return See.other(SignedIn.TODAY);
    }

    /// With ways in; empty where the words were drawn by somebody else meanwhile.
    Optional<Account> withWays(HttpServletRequest request, Here here, Optional<Age> age, Ways ways) {
        Safe.Inside safe = house.safe().make();
        Optional<Account> account =
                safe.accounts().open(ways, age.map(each -> first(here, each)).orElse(List.of()));
        account.ifPresent(each -> {
            signedIn.in(request, each, false, false, SignedIn.TODAY);
            here.takeTypedBefore();
            beginning.over(request);
        });
        return account;
    }

    private List<Entry> first(Here here, Age age) {
        List<Entry> first = new ArrayList<>();
        Moment now = when.now(here.typed());
        String what = age == Age.TEEN ? WHAT_UNDER_18 : WHAT;
        first.add(entry(now, new Agreement(what, AgreementText.VERSION.toString(), true)));
        here.caseFile().ifPresent(answered -> first.add(entry(now, Answers.of(answered))));
        return first;
    }

    private Entry entry(Moment now, Content content) {
        return new Entry(EntryId.made(now.at(), chance), now, new Deed.Adds(content));
    }
}
