package org.sira.api.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Hands the page of a plan what must be looked at before it is approved. */
@ControllerAdvice
class ReviewAdvice {

    private static final Pattern PLAN = Pattern.compile("/operations/(\\d{1,18})/plans/(\\d{1,9})");

    private final Approvals approvals;

    ReviewAdvice(Approvals approvals) {
        this.approvals = approvals;
    }

    /** Asked for when a template wants it; null on other pages. */
    @ModelAttribute("review")
    @Nullable Supplier<ReviewPanel> review(HttpServletRequest request) {
        Matcher plan = PLAN.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        return plan.matches()
                ? () -> approvals.panel(Long.parseLong(plan.group(1)), Integer.parseInt(plan.group(2)))
                : null;
    }
}
