package org.sira.api.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.sira.api.platform.Sha256;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Style sheets, scripts and the basemap. Templates name them as they lie in {@code static}; pages name them with a version that
 * changes with their content, so that browsers on slow links keep them for a year. All have the same version: a script finds
 * those that it imports beside itself. At an address without the version they are not kept: the next release has others there.
 */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

    private static final String ROOT = "classpath:/static/";
    private static final List<String> FOLDERS = List.of("css", "js", "map");
    private static final int VERSION_LENGTH = 12;
    private static final CacheControl KEEP =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        String version = version();
        for (String folder : FOLDERS) {
            String files = ROOT + folder + "/";
            handler(registry, "/%s/%s/**".formatted(folder, version), files, KEEP)
                    .resourceChain(true)
                    .addTransformer(new InlinedImports());
            handler(registry, "/" + folder + "/**", files, CacheControl.noStore())
                    .resourceChain(true)
                    .addResolver(new VersionResourceResolver().addFixedVersionStrategy(version, "/**"))
                    .addTransformer(new InlinedImports());
        }
        handler(registry, "/webjars/**", "classpath:/META-INF/resources/webjars/", KEEP)
                .resourceChain(true);
    }

    private static ResourceHandlerRegistration handler(
            ResourceHandlerRegistry registry, String path, String folder, CacheControl kept) {
        return registry.addResourceHandler(path).addResourceLocations(folder).setCacheControl(kept);
    }

    private static String version() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources(ROOT + "**/*.*");
            Arrays.sort(files, Comparator.comparing(Resource::getDescription));
            StringBuilder contents = new StringBuilder();
            for (Resource file : files) {
                contents.append(Sha256.of(file.getContentAsByteArray()));
            }
            return Sha256.of(contents.toString().getBytes(StandardCharsets.US_ASCII))
                    .substring(0, VERSION_LENGTH);
        } catch (IOException damagedProgram) {
            throw new UncheckedIOException(damagedProgram);
        }
    }
}
