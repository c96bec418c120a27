package newleaf.storage.csv;

import java.time.ZoneId;
import java.util.Optional;
import newleaf.care.time.DayStart;

/// What a log does not say by itself.
///
/// @param zone   of lines that name none
/// @param dates  how days with slashes are meant; empty to look whether the file shows it
public record LogSettings(ZoneId zone, Optional<Dates> dates, DayStart start) {}
