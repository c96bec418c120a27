package newleaf.web.day;

import java.util.Optional;
import newleaf.care.time.Moment;
import newleaf.web.form.Typed;
import newleaf.web.member.Own;

/// A form that may be filled in without a connection, and arrives once there is one.
public interface ArrivesLater {
    /// Where it is sent to with a connection.
    String path();

    /// Keeps it as it was written then.
    ///
    /// @param then  the days around its writing; it is now there
    Arrived arrive(Own own, Typed typed, Lately then);

    /// The same form as it would be filled in now, to be looked at before it is sent.
    default Typed asOfNow(Typed typed, Moment then, Moment now) {
        return typed;
    }

    /// What came of it.
    ///
    /// @param next  what must be looked at now
    record Arrived(KeepOnce.Came came, Optional<String> next) {
        public static Arrived with(KeepOnce.Came came) {
            return new Arrived(came, Optional.empty());
        }
    }
}
