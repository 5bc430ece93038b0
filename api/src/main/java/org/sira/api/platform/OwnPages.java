package org.sira.api.platform;

import org.jspecify.annotations.Nullable;

/** Where a form that stands on every page leads back to. */
public final class OwnPages {

    private OwnPages() {}

    /** Back to where the person was, and never to another site. */
    public static String of(@Nullable String path) {
        return path != null && path.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*") ? path : "/";
    }
}
