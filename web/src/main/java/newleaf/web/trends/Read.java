package newleaf.web.trends;

import java.util.List;
import newleaf.taper.adapt.AdaptReason;
import newleaf.web.day.Lately;

/// All that a page of trends goes by, read once.
///
/// @param signs  by the rule of the plan
record Read(Lately lately, WrittenDays days, List<AdaptReason> signs) {
    Read {
        signs = List.copyOf(signs);
    }

    @Override
    public String toString() {
        return "Read";
    }
}
