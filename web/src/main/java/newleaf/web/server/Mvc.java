package newleaf.web.server;

import java.time.Duration;
import java.util.List;
import newleaf.web.ServeSettings;
import newleaf.web.page.Assets;
import newleaf.web.page.DownloadReturn;
import newleaf.web.page.HandlerArgument;
import newleaf.web.page.PageReturn;
import newleaf.web.page.Visit;
import newleaf.web.page.Visits;
import newleaf.web.session.Here;
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

    Mvc(PageReturn pages, Visits visits, Visitors visitors, Assets assets, ServeSettings settings, StaleForms stale) {
        this.stale = stale;
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
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(pages);
        handlers.add(new DownloadReturn());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(stale);
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
