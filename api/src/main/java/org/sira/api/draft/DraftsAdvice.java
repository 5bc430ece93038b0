package org.sira.api.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Hands the pages of plans the drafts that are open. */
@ControllerAdvice
class DraftsAdvice {

    private static final Pattern PLANS = Pattern.compile("/operations/(\\d{1,18})/plans(/\\d{1,9})?");

    private final Drafts drafts;

    DraftsAdvice(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Asked for when a template wants it. */
    @ModelAttribute("drafts")
    OpenDrafts drafts(HttpServletRequest request) {
        Matcher plans = PLANS.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        return new OpenDrafts(() -> plans.matches() ? drafts.open(Long.parseLong(plans.group(1))) : List.of());
    }
}
