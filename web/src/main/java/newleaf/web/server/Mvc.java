package newleaf.web.server;

import java.time.Duration;
import java.util.List;
import newleaf.web.ServeSettings;
import newleaf.web.member.Guard;
import newleaf.web.member.Own;
import newleaf.web.member.Owners;
import newleaf.web.page.Assets;
import newleaf.web.page.DownloadReturn;
import newleaf.web.page.FinishReturn;
import newleaf.web.page.HandlerArgument;
import newleaf.web.page.PageReturn;
import newleaf.web.page.Visit;
import newleaf.web.page.Visits;
import newleaf.web.server.security.StaleForms;
import newleaf.web.session.Here;
import newleaf.web.session.ReadAgain;
import newleaf.web.session.Visitors;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.FixedVersionStrategy;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/// What handler methods may take and return, and where style, script and pictures lie.
@Configuration(proxyBeanMethods = false)
class Mvc implements WebMvcConfigurer {
    private final PageReturn pages;
    private final Visits visits;
    private final Visitors visitors;
    private final Assets assets;
    private final ServeSettings settings;
    private final StaleForms stale;
    private final Guard guard;
    private final Owners owners;

    Mvc(
            PageReturn pages,
            Visits visits,
            Visitors visitors,
            Assets assets,
            ServeSettings settings,
            StaleForms stale,
            Guard guard,
            Owners owners) {
        this.stale = stale;
        this.guard = guard;
        this.owners = owners;
        this.settings = settings;
        this.pages = pages;
        this.visits = visits;
        this.visitors = visitors;
        this.assets = assets;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new HandlerArgument<>(Visit.class, visits::of));
        resolvers.add(new HandlerArgument<>(Here.class, visitors::of));
        resolvers.add(new HandlerArgument<>(Own.class, owners::of));
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(pages);
        handlers.add(new DownloadReturn());
        handlers.add(new FinishReturn(pages));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(guard);
        registry.addInterceptor(stale);
        registry.addInterceptor(new ReadAgain(visitors)).addPathPatterns(ReadAgain.PATHS);
    }

    /// The address holds a digest of all files, so a browser may keep each for good. While developing, none is kept.
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(Assets.ROOT + "**")
                .addResourceLocations(settings.sources()
                        .map(folder ->
                                folder.resolve("resources/static").toUri().toString())
                        .orElse("classpath:/static/"))
                .setCacheControl(
                        settings.isDevelopment()
                                ? CacheControl.noStore()
                                : CacheControl.maxAge(Duration.ofDays(365))
                                        .cachePublic()
                                        .immutable())
                .resourceChain(!settings.isDevelopment())
                .addResolver(new VersionResourceResolver()
                        .addVersionStrategy(new FixedVersionStrategy(assets.version()), "/**"));
    }
}
