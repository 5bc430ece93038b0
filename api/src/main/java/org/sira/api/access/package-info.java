/**
 * Who may come in and what each may do: accounts, signing in, one-time links, roles by route. Others ask for
 * {@link java.security.Principal}. What somebody typed into a form that was not carried out, as the session had ended or it was
 * refused, is in the form again: for all forms of all pages, which need to do nothing for it ({@link FilledPage}).
 */
@NullMarked
package org.sira.api.access;

import org.jspecify.annotations.NullMarked;
