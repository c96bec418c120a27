package newleaf.web.home;

import java.util.List;
import newleaf.web.page.PageWord;

/// What the first page offers.
///
/// @param isBegun       whether there are answers already
/// @param keepsRecords  whether somebody can keep a record here
public record Home(List<Way> doors, boolean isBegun, boolean keepsRecords) {
    public Home {
        doors = List.copyOf(doors);
    }

    /// One door.
    public record Way(String address, PageWord words) {}
}
