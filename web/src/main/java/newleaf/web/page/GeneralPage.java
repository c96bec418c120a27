package newleaf.web.page;

import java.util.function.Function;

/// A page that is the same for everyone, so a phone may keep it for times without a connection.
public record GeneralPage(String path, Function<Visit, Page> page) {}
