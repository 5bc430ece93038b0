package org.sira.api.review;

import org.sira.api.access.SiraUser;
import org.sira.api.platform.PageNotice;
import org.sira.api.platform.Refusal;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The button under a plan with which a second person stands for it. */
@Controller
class ApprovalController {

    private final Approvals approvals;

    ApprovalController(Approvals approvals) {
        this.approvals = approvals;
    }

    @PostMapping("/operations/{op}/plans/{number}/approval")
    String approve(
            @PathVariable long op,
            @PathVariable int number,
            @RequestParam(name = "data", defaultValue = "0") int seenData,
            @AuthenticationPrincipal SiraUser user,
            RedirectAttributes redirect) {
        try {
            approvals.approve(op, number, seenData, user.login());
            PageNotice.good("review.notice.approved", number).on(redirect);
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            PageNotice.of(refusal).on(redirect);
        }
        return "redirect:/operations/%d/plans/%d#approval".formatted(op, number);
    }
}
