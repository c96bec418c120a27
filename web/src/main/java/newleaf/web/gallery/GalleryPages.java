package newleaf.web.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import newleaf.guidance.wiring.Guidance;
import newleaf.web.ServeSettings;
import newleaf.web.component.Example;
import newleaf.web.page.Page;
import newleaf.web.page.Templates;
import newleaf.web.page.Visit;
import newleaf.web.trouble.Trouble;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/// `/gallery`: every component in every state, and pages that are hard to reach by hand. No page leads here.
@Controller
@Lazy
public final class GalleryPages {
    private final Templates templates;
    private final PageExamples pages;
    private final ServeSettings settings;

    GalleryPages(Templates templates, Guidance guidance, ServeSettings settings) {
        this.settings = settings;
        this.templates = templates;
        this.pages = new PageExamples(guidance);
    }

    @GetMapping("/gallery")
    Page gallery(Visit visit) {
        List<Gallery.Shown> shown = new ArrayList<>();
        for (Example each : Components.examples())
            shown.add(new Gallery.Shown(
                    each.component(), each.state(), templates.text(Page.of(each.component(), visit, each.content()))));
        return Page.of(
                "gallery", visit, new Gallery(shown, List.copyOf(pages.all().keySet())));
    }

    /// When a template or a style was last written; the page asks for it and loads itself again.
    @GetMapping("/gallery/newest")
    @ResponseBody
    String newest() throws IOException {
        if (settings.sources().isEmpty()) return "";
        try (Stream<Path> files = Files.walk(settings.sources().get())) {
            return String.valueOf(
                    files.mapToLong(file -> file.toFile().lastModified()).max().orElse(0));
        }
    }

    /// An example answers with 200, whatever the status of the page that it shows.
    @GetMapping("/gallery/{name}")
    Page page(Visit visit, @PathVariable("name") String name) {
        return pages.page(name, visit)
                .map(page -> page.with(HttpStatus.OK))
                .orElseGet(() -> Trouble.NOT_FOUND.page(visit));
    }
}
