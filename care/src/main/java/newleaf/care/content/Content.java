package newleaf.care.content;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an entry says. Its `toString` tells its kind only, so that it cannot get into a log.
public sealed interface Content
        permits Dose,
                CheckIn,
                ScoreTaken,
                PlanKept,
                Pause,
                Lapse,
                Urge,
                Reason,
                CallPerson,
                WhatHelped,
                Milestone,
                LessonDone,
                FollowUp,
                HolderLog,
                Cost,
                PreventionPlan,
                Reminder,
                Agreement,
                Consent,
                ProductTaken,
                Episode,
                Answers,
                Week,
                Attempt,
                ReminderAddress,
                QuietHours {
    Kind kind();

    /// Its fields as the record keeps them; [Contents] reads them back.
    Map<String, @Nullable Object> written();
}
