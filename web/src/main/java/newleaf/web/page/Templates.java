package newleaf.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.util.Map;

/// Writes templates. They are compiled when the program is built; while it is being developed they are read again.
public final class Templates {
    private final TemplateEngine engine;

    private Templates(TemplateEngine engine) {
        this.engine = engine;
        engine.setTrimControlStructures(true);
    }

    public static Templates compiled() {
        TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
        engine.setBinaryStaticContent(true);
        return new Templates(engine);
    }

    /// @param folder  where the `.jte` files are; needs a JDK
    public static Templates readAgain(Path folder) {
        return new Templates(TemplateEngine.create(
                new DirectoryCodeResolver(folder),
                Path.of(System.getProperty("java.io.tmpdir"), "newleaf-templates"),
                ContentType.Html,
                Templates.class.getClassLoader()));
    }

    /// The page in UTF-8.
    Utf8ByteOutput written(Page page) {
        var output = new Utf8ByteOutput();
        engine.render(page.template() + ".jte", Map.of("visit", page.visit(), "it", page.content()), output);
        return output;
    }

    public String text(Page page) {
        var output = new StringOutput();
        engine.render(page.template() + ".jte", Map.of("visit", page.visit(), "it", page.content()), output);
        return output.toString();
    }
}
