package org.sira.api.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.sira.api.platform.StyleSheets;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Sends a style sheet with what it imports as one file and without comments: each file that a browser must ask for costs the
 * length of the link once more, and an import is found only when the importing file is there.
 */
class InlinedImports implements ResourceTransformer {

    @Override
    public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
            throws IOException {
        Resource source = chain.transform(request, resource);
        @Nullable String name = source.getFilename();
        return name != null && name.endsWith(".css")
                ? new TransformedResource(source, StyleSheets.inlined(source).getBytes(StandardCharsets.UTF_8))
                : source;
    }
}
