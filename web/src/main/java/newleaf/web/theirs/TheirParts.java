package newleaf.web.theirs;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The parts of a clinician's plan that is written down.
@Configuration(proxyBeanMethods = false)
@Import(TheirPages.class)
public class TheirParts {}
