package newleaf.web.server;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import newleaf.web.ServeSettings;
import newleaf.web.session.held.HeldSessions;
import newleaf.web.session.held.SessionCookie;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.session.web.http.SessionRepositoryFilter;

/// What every request passes, in order.
@Configuration(proxyBeanMethods = false)
class Filters {
    @Bean
    FilterRegistrationBean<Filter> sameSite(ServeSettings settings) {
        return first(new SameSite(settings), 1);
    }

    @Bean
    FilterRegistrationBean<Filter> formBodies(ServeSettings settings) {
        var uploads = new Uploads(SessionCookie.name(settings.isSecure()));
        var registration = first(new FormBodies(uploads), 2);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR));
        return registration;
    }

    /// Looked up only where somebody asks for it: pages of help never do.
    @Bean
    FilterRegistrationBean<Filter> sessions(HeldSessions sessions, ServeSettings settings) {
        var filter = new SessionRepositoryFilter<>(sessions);
        filter.setHttpSessionIdResolver(SessionCookie.of(settings.isSecure()));
        var registration = first(filter, 3);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR));
        return registration;
    }

    /// After forms were read: its token is one of their fields. A form comes by as another dispatch.
    @Bean
    FilterRegistrationBean<Filter> security(@Qualifier("springSecurityFilterChain") Filter chain) {
        var registration = first(chain, 4);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
        return registration;
    }

    private static FilterRegistrationBean<Filter> first(Filter filter, int place) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10 + place);
        return registration;
    }
}
