package newleaf.web.again;

import java.util.Optional;
import newleaf.care.Current;
import newleaf.care.content.Kind;
import newleaf.intake.CaseFile;
import newleaf.web.day.Answered;
import newleaf.web.member.Own;

/// Whether somebody begins another attempt, and has not yet been asked what the earlier one has taught.
public final class Again {
    public static final String AGAIN = "/today/again";

    private final Answered answered;

    public Again(Answered answered) {
        this.answered = answered;
    }

    /// Whether to lead there before a plan is agreed. Once it was answered or skipped, it is not asked of that plan
    /// again.
    public boolean isFor(Own own) {
        Optional<Earlier> earlier = Earlier.of(own);
        if (earlier.isEmpty() && !triedBefore(own)) return false;
        long since = earlier.map(Earlier::kept).orElse(0L);
        return own.of(Kind.ATTEMPT).current().stream().map(Current::sequence).noneMatch(each -> each > since);
    }

    /// Whether the answers say that an attempt failed.
    boolean triedBefore(Own own) {
        return answered.caseFile(own).filter(CaseFile::hasTriedBefore).isPresent();
    }

    @Override
    public String toString() {
        return "Again";
    }
}
