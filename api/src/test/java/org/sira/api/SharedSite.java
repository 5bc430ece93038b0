package org.sira.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/** One site for all tests that only look at its pages: to make its plans takes longer than to look. */
final class SharedSite implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == SitePages.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(ExtensionContext.Namespace.create(SharedSite.class))
                .computeIfAbsent(Opened.class, key -> Opened.now(), Opened.class)
                .pages;
    }

    /** Closed when the last test has run. */
    private static final class Opened implements AutoCloseable {

        private final Path folder;
        private final SampleSite site;
        private final SitePages pages;

        private Opened(Path folder, SampleSite site) throws IOException {
            this.folder = folder;
            this.site = site;
            this.pages = SitePages.of(site, folder);
        }

        static Opened now() {
            try {
                Path folder = Files.createTempDirectory("sira-site");
                return new Opened(
                        folder,
                        SampleSite.open(
                                Files.createDirectory(folder.resolve("home")), LongerTexts.class, WorkTime.class));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            site.close();
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
