package newleaf.web.server.security;

import newleaf.web.ServeSettings;
import newleaf.web.leave.LeavePages;
import newleaf.web.member.Marks;
import newleaf.web.reminder.mail.StopPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/// What Spring Security looks at: that a form comes from a page of ours. It makes no session, and its headers are those
/// that every
/// answer carries already.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
public class Security {
    @Bean
    StaleForms staleForms() {
        return new StaleForms();
    }

    @Bean
    SecurityFilterChain everyPage(HttpSecurity http, ServeSettings settings, StaleForms stale, Marks marks) {
        var tokens = new FormTokens(marks, settings.isSecure());
        return http.csrf(csrf -> csrf.csrfTokenRepository(tokens)
                        .csrfTokenRequestHandler(new RenewedTokens(tokens))
                        .sessionAuthenticationStrategy((_, _, _) -> {})
                        .ignoringRequestMatchers(LeavePages.PATH, StopPages.EVERY)) // who wants to leave, leaves
                .exceptionHandling(failed -> failed.accessDeniedHandler(stale))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .build();
    }
}
