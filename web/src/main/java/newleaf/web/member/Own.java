package newleaf.web.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import newleaf.care.Actor;
import newleaf.care.Appended;
import newleaf.care.Audit;
import newleaf.care.Entry;
import newleaf.care.EntryId;
import newleaf.care.History;
import newleaf.care.Kept;
import newleaf.care.PersonId;
import newleaf.care.PersonRecord;
import newleaf.care.Plans;
import newleaf.care.account.Account;
import newleaf.care.account.Ways;
import newleaf.care.content.Kind;
import newleaf.care.reminder.Unsent;
import newleaf.care.safe.Luggage;
import newleaf.care.safe.Safe;
import newleaf.knowledge.words.Language;

/// The record of whoever is signed in, and of nobody else: whose it is comes from the session, never from an address or
/// a form.
public final class Own {
    private final PersonId person;
    private final Safe.Inside safe;
    private final Member member;
    private final AtHand atHand;

    Own(Member member, Safe.Inside safe, AtHand atHand) {
        this.person = member.person();
        this.member = member;
        this.safe = safe;
        this.atHand = atHand;
    }

    public Member member() {
        return member;
    }

    /// Empty where they need none: on their own machine.
    public Optional<Account> account() {
        return safe.accounts().of(person);
    }

    /// Other ways in; empty where they were changed in another window.
    public Optional<Account> change(Account seen, Ways ways) {
        if (!seen.person().equals(person)) throw new IllegalArgumentException("somebody else's");
        return safe.accounts().change(seen, ways, Audit.Act.CREDENTIAL_CHANGED);
    }

    public Appended keep(Entry entry) {
        return safe.diary().append(person, entry, Actor.PERSON);
    }

    /// @param after  the latest entry of this kind that was seen, 0 for none
    public Appended keep(Entry entry, long after) {
        return safe.diary().append(person, entry, Actor.PERSON, Optional.of(after));
    }

    public History of(Kind kind) {
        return safe.diary().of(person, kind);
    }

    /// The sequence of the entry that came last, of whatever kind: while it is the same, nothing has changed.
    public long latest() {
        return safe.diary().latest(person);
    }

    /// The sequence of the entry of a kind that came last; 0 for none.
    public long latest(Kind kind) {
        return safe.diary().latest(person, kind);
    }

    /// Empty where they have none of that id.
    public Optional<Kept> entry(EntryId id) {
        return safe.diary().entry(person, id);
    }

    public History days(LocalDate from, LocalDate to) {
        return safe.diary().days(person, from, to);
    }

    /// What takes long to work out: once, as long as it is made of the same.
    ///
    /// @param of  all that the result depends on, for example the latest sequence of a kind
    public <T> T atHand(Class<T> kind, Object of, Supplier<T> work) {
        return atHand.made(person, kind, of, work);
    }

    public Optional<Plans.Followed> plan() {
        return safe.plans().followed(person);
    }

    /// What could not be sent to them lately.
    public List<Unsent> unsent() {
        return safe.reminders().unsent(person);
    }

    public List<Audit.Told> told() {
        return safe.audit().of(person);
    }

    public void tell(Audit.Act act) {
        safe.audit().tell(person, Actor.PERSON, act);
    }

    public Optional<PersonRecord> everything() {
        return safe.records().of(person);
    }

    /// All of it as one zip, told before it leaves.
    ///
    /// @param key  a public age key that it is sealed to
    public Luggage.Packed packed(Language language, Optional<String> key) {
        return safe.luggage().packed(person, language, key);
    }

    /// What bringing this zip in would come to; nothing is changed.
    public Luggage.Unpacked looked(byte[] zip) {
        return safe.luggage().looked(person, zip);
    }

    public Luggage.Unpacked bring(byte[] zip) {
        return safe.luggage().bring(person, zip);
    }

    public boolean isLockedByPassphrase() {
        return safe.isLockedByPassphrase();
    }

    /// Locks the keys on somebody's own machine, or with none leaves them open.
    public void lockWith(Optional<String> passphrase) {
        safe.lockWith(passphrase);
    }

    /// For good.
    public void erase() {
        safe.people().erase(person);
        atHand.erased(person);
    }

    @Override
    public String toString() {
        return "Own";
    }
}
