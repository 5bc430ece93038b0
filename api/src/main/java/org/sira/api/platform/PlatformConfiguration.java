package org.sira.api.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What the server's features share. */
@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {

    private static final String ROOT = "org/sira/api/";

    @Bean
    Clock clock() {
        return SystemClock.utc();
    }

    /** @throws WrongSetting when no map could be made with what was set */
    @Bean
    MapTiles mapTiles(Environment settings) {
        String url = settings.getProperty(MapTiles.URL, "");
        if (url.isBlank()) {
            return MapTiles.none();
        }
        String zoom = settings.getProperty(MapTiles.MAX_ZOOM, String.valueOf(MapTiles.STANDARD_MAX_ZOOM));
        if (!zoom.matches("\\d{1,2}")) {
            throw new WrongSetting(MapTiles.MAX_ZOOM, zoom);
        }
        return new MapTiles(url.strip(), settings.getProperty(MapTiles.ATTRIBUTION, ""), Integer.parseInt(zoom));
    }

    /**
     * The bundle of the platform and those of each feature: {@code org/sira/api/<feature>/texts.properties} for its pages
     * and {@code refusals.properties} for what it refuses.
     */
    @Bean
    MessageSource messageSource() throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        Stream<Resource> bundles = Stream.concat(
                Arrays.stream(resolver.getResources("classpath*:" + ROOT + "*/texts.properties")),
                Arrays.stream(resolver.getResources("classpath*:" + ROOT + "*/refusals.properties")));
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames(Stream.concat(
                        Stream.of(Messages.BUNDLE),
                        bundles.map(PlatformConfiguration::path).sorted().map(PlatformConfiguration::basename))
                .toArray(String[]::new));
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }

    private static String path(Resource bundle) {
        try {
            return bundle.getURL().getPath();
        } catch (IOException foundAMomentAgo) {
            throw new IllegalStateException(foundAMomentAgo);
        }
    }

    private static String basename(String path) {
        return path.substring(path.lastIndexOf(ROOT), path.length() - ".properties".length());
    }
}
