package org.sira.api.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Sends a style sheet with what it imports as one file and without comments: each file that a browser must ask for costs the
 * length of the link once more, and an import is found only when the importing file is there.
 */
class InlinedImports implements ResourceTransformer {

    private static final Pattern IMPORT = Pattern.compile("@import \"([^\"]+)\";");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/\\s*", Pattern.DOTALL);

    @Override
    public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
            throws IOException {
        Resource source = chain.transform(request, resource);
        @Nullable String name = source.getFilename();
        return name != null && name.endsWith(".css")
                ? new TransformedResource(source, inlined(source).getBytes(StandardCharsets.UTF_8))
                : source;
    }

    private static String inlined(Resource sheet) throws IOException {
        String text = sheet.getContentAsString(StandardCharsets.UTF_8);
        StringBuilder whole = new StringBuilder();
        Matcher imports = IMPORT.matcher(COMMENT.matcher(text).replaceAll(""));
        while (imports.find()) {
            imports.appendReplacement(whole, Matcher.quoteReplacement(inlined(sheet.createRelative(imports.group(1)))));
        }
        return imports.appendTail(whole).toString();
    }
}
