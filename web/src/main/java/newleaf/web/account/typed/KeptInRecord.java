package newleaf.web.account.typed;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import newleaf.care.Deed;
import newleaf.care.Entry;
import newleaf.care.EntryId;
import newleaf.care.PersonId;
import newleaf.care.account.Role;
import newleaf.care.content.Answers;
import newleaf.care.content.PlanKept;
import newleaf.care.time.Moment;
import newleaf.documents.Reading;
import newleaf.intake.CaseFile;
import newleaf.intake.read.Intake;
import newleaf.taper.plan.PlanFile;
import newleaf.web.account.When;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.route.OpenedDraft;
import newleaf.web.member.Member;
import newleaf.web.member.Members;
import newleaf.web.member.Own;
import newleaf.web.member.Owners;
import newleaf.web.session.Keeping;

/// Keeps the answers of a person who is signed in. Clinicians and administrators have no answers of their own.
final class KeptInRecord implements Keeping {
    private static final System.Logger LOG = System.getLogger(KeptInRecord.class.getName());

    private final Members members;
    private final Owners owners;
    private final OpenedDraft opened;
    private final Intake intake;
    private final BroughtByRecord brought;
    private final When when;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    KeptInRecord(
            Members members,
            Owners owners,
            OpenedDraft opened,
            Intake intake,
            BroughtByRecord brought,
            When when,
            Clock clock) {
        this.brought = brought;
        this.members = members;
        this.owners = owners;
        this.opened = opened;
        this.intake = intake;
        this.when = when;
        this.clock = clock;
    }

    @Override
    public Optional<OwnAnswers> of(HttpServletRequest request) {
        return owners.maybe(request)
                .filter(own -> own.member().role() == Role.PERSON)
                .map(own -> new Theirs(own, request));
    }

    @Override
    public Optional<PersonId> whose(HttpServletRequest request) {
        return members.of(request).map(Member::person);
    }

    @Override
    public void putAway(PersonId person) {
        members.putAway(person);
    }

    private final class Theirs implements OwnAnswers {
        private final Own own;
        private final HttpServletRequest request;

        private Theirs(Own own, HttpServletRequest request) {
            this.own = own;
            this.request = request;
        }

        @Override
        public PersonId person() {
            return own.member().person();
        }

        @Override
        public Optional<CaseDraft> draft() {
            return new InRecord(own, chance)
                    .answers()
                    .map(answers -> answers.answered(intake))
                    .flatMap(Reading::usable)
                    .map(read -> opened.of(read, brought.of(own, read), LocalDate.now(clock)));
        }

        @Override
        public boolean keep(CaseFile answered, Optional<String> about) {
            try {
                CaseFile theirs = brought.without(own, answered);
                return new InRecord(own, chance).keep(Answers.of(theirs, about), when.now(typed()));
            } catch (RuntimeException failure) {
                LOG.log(
                        WARNING,
                        "answers could not be kept: {0}",
                        failure.getClass().getSimpleName());
                return false;
            }
        }

        @Override
        public void follow(PlanFile plan) {
            if (own.plan().isPresent()) return;
            Moment now = when.now(typed());
            own.keep(new Entry(EntryId.made(now.at(), chance), now, new Deed.Adds(new PlanKept(plan))), 0);
        }

        private Typed typed() {
            return Typed.of(request.getParameterMap());
        }
    }
}
