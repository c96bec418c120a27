package newleaf.web.week;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The parts of a week.
@Configuration(proxyBeanMethods = false)
@Import({WeekPages.class, NewsPages.class, BackPages.class})
public class WeekParts {}
