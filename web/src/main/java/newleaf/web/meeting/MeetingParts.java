package newleaf.web.meeting;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import newleaf.web.MeetingsFrom;
import newleaf.web.ServeSettings;
import newleaf.web.meeting.from.AddressShelf;
import newleaf.web.meeting.from.FetchList;
import newleaf.web.meeting.from.FileShelf;
import newleaf.web.meeting.from.MeetingShelf;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The parts of meetings.
@Configuration(proxyBeanMethods = false)
@Import(MeetingPages.class)
public class MeetingParts {
    @Bean
    MeetingShelf meetingShelf(ServeSettings settings, Clock clock) {
        return settings.meetings().map(from -> shelf(from, clock)).orElse(MeetingShelf.NONE);
    }

    private static MeetingShelf shelf(MeetingsFrom from, Clock clock) {
        return switch (from) {
            case MeetingsFrom.File(Path path) -> new FileShelf(path, clock).started();
            case MeetingsFrom.Address(URI uri) -> new AddressShelf(uri, FetchList.fromOutside(), clock).started();
        };
    }
}
