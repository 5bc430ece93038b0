package org.sira.api.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Set;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Hands what was kept of a form to its page, with a notice that says so. {@link FilledPage} writes it into the form. */
@ControllerAdvice
class TypedFormAdvice {

    /** The attribute of the page: a {@link TypedForm}. */
    static final String TYPED = "typed";

    /** Sent on the way back to the page, from its frame. */
    private static final Set<String> ON_THE_WAY = Set.of("/language", "/first-steps");

    private final Clock clock;

    TypedFormAdvice(Clock clock) {
        this.clock = clock;
    }

    @ModelAttribute
    void typed(HttpServletRequest request, Model model) {
        if (request.getDispatcherType() != DispatcherType.REQUEST) {
            return;
        }
        String path = request.getServletPath();
        if (!"GET".equals(request.getMethod())) {
            if (!ON_THE_WAY.contains(path)) {
                TypedForms.forget(request);
            }
            return;
        }
        TypedForms.own(request, clock.instant())
                .filter(kept -> kept.on(path) && !model.containsAttribute(TYPED))
                .ifPresent(kept -> {
                    model.addAttribute(TYPED, kept);
                    if (!model.containsAttribute("notice")) {
                        model.addAttribute("notice", kept.notice());
                    }
                });
    }
}
