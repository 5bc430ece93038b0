package org.sira.api.access;

import java.util.Locale;

/** Why somebody sees the page to sign in. */
enum LoginHint {
    SESSION,
    /** Something was sent after the session had ended. */
    FORM,
    SIGNED_OUT,
    PASSWORD_CHANGED;

    /** In addresses and names of texts. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
