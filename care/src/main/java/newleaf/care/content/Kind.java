package newleaf.care.content;

import java.util.function.Function;
import newleaf.care.content.field.Asked;
import newleaf.documents.Labelled;

/// What an entry is about. Its label is kept for good: rows and exports carry it.
public enum Kind implements Labelled {
    DOSE(Dose::read),
    CHECK_IN(CheckIn::read),
    SCORE_TAKEN(ScoreTaken::read),
    PLAN_KEPT(PlanKept::read),
    PAUSE(Pause::read),
    LAPSE(Lapse::read),
    URGE(Urge::read),
    REASON(Reason::read),
    CALL_PERSON(CallPerson::read),
    WHAT_HELPED(WhatHelped::read),
    MILESTONE(Milestone::read),
    LESSON_DONE(LessonDone::read),
    FOLLOW_UP(FollowUp::read),
    HOLDER_LOG(HolderLog::read),
    COST(Cost::read),
    PREVENTION_PLAN(PreventionPlan::read),
    REMINDER(Reminder::read),
    AGREEMENT(Agreement::read),
    CONSENT(Consent::read),
    PRODUCT_TAKEN(ProductTaken::read),
    EPISODE(Episode::read),
    ANSWERS(Answers::read),
    WEEK(Week::read),
    ATTEMPT(Attempt::read),
    REMINDER_ADDRESS(ReminderAddress::read),
    QUIET_HOURS(QuietHours::read);

    private final Function<Asked, Content> reader;

    Kind(Function<Asked, Content> reader) {
        this.reader = reader;
    }

    Content read(Asked asked) {
        return reader.apply(asked);
    }
}
