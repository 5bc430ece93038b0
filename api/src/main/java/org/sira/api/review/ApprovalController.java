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

/** The forms under a plan with which a second person stands for it, or no longer does. */
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
            @RequestParam(defaultValue = "false") boolean unserved,
            @RequestParam(defaultValue = "false") boolean overrides,
            @RequestParam(defaultValue = "false") boolean broken,
            @RequestParam(defaultValue = "false") boolean assumed,
            @RequestParam(defaultValue = "") String dataReason,
            @AuthenticationPrincipal SiraUser user,
            RedirectAttributes redirect) {
        Checked checked = new Checked(seenData, unserved, overrides, broken, assumed, dataReason);
        return done(op, number, redirect, () -> {
            approvals.approve(op, number, checked, user.login());
            PageNotice.good("review.notice.approved", number).on(redirect);
        });
    }

    @PostMapping("/operations/{op}/plans/{number}/approval/revocation")
    String revoke(
            @PathVariable long op,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SiraUser user,
            RedirectAttributes redirect) {
        return done(op, number, redirect, () -> {
            approvals.revoke(op, number, reason, user.login());
            PageNotice.warn("review.notice.revoked", number).on(redirect);
        });
    }

    private static String done(long op, int number, RedirectAttributes redirect, Runnable work) {
        try {
            work.run();
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            PageNotice.of(refusal).on(redirect);
        }
        return "redirect:/operations/%d/plans/%d#approval".formatted(op, number);
    }
}
