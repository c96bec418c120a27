package newleaf.care.meeting;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Lists for tests.
final class Feed {
    /// The example that the format's README and `schema/example.json` publish (MIT licence, Code for Recovery).
    static final String PUBLISHED = """
            [{
              "name": "Sunday Serenity", "slug": "sunday-serenity-14", "day": 0, "time": "18:00", "end_time": "19:30",
              "location": "Alano Club", "group": "The Serenity Group", "notes": "Ring buzzer. Meeting is on the 2nd floor.",
              "updated": "2014-05-31 14:32:23", "url": "https://district123.org/meetings/sunday-serenity",
              "types": ["O", "T", "LGBTQ"], "address": "123 Main Street", "city": "Anytown", "state": "CA",
              "postal_code": "98765", "country": "US", "approximate": "no", "entity": "District 123",
              "entity_email": "info@district123.org", "entity_location": "Example County, California",
              "entity_logo": "https://district123.org/images/logo.svg", "entity_phone": "+1-123-456-7890",
              "entity_url": "https://district123.org", "feedback_emails": ["meetingupdates@district123.org"]
            }]
            """;

    private Feed() {}

    static MeetingList read(String text) {
        return MeetingReader.read(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    /// Rows with a name and a slug of their own, and what is given of each.
    static MeetingList rows(String... fields) {
        int[] count = {0};
        return read(Arrays.stream(fields)
                .map(each ->
                        "{\"name\":\"N\",\"slug\":\"s" + count[0]++ + "\"" + (each.isEmpty() ? "" : "," + each) + "}")
                .collect(Collectors.joining(",", "[", "]")));
    }
}
