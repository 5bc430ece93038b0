/** Who may come in and what each may do: accounts, signing in, one-time links, roles by route. Others ask for {@link java.security.Principal}. */
@NullMarked
package org.sira.api.access;

import org.jspecify.annotations.NullMarked;
