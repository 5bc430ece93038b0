package org.sira.api.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.sira.api.platform.PageNotice;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Takes what was typed into a form that was refused along to the page that says why, which shows it again. */
final class RefusedForms implements HandlerInterceptor {

    private final Clock clock;

    RefusedForms(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        FlashMap next = RequestContextUtils.getOutputFlashMap(request);
        if (!"GET".equals(request.getMethod()) && next.get("notice") instanceof PageNotice notice && notice.refuses()) {
            next.put(TypedFormAdvice.TYPED, TypedForms.typed(request, "", clock.instant()));
        }
    }
}
