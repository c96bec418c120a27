package newleaf.web.component;

/// A component in one state, as data: shown in the gallery, rendered by tests.
///
/// @param component  its template below `templates`, without the ending
/// @param state      what is special about it, for developers
/// @param content    what the template calls `it`
public record Example(String component, String state, Object content) {}
