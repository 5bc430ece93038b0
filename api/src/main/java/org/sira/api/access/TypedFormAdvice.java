package org.sira.api.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands what was kept of a form to its page: to controllers as a {@link TypedForm}, with a notice that says so. */
@ControllerAdvice
class TypedFormAdvice implements HandlerMethodArgumentResolver {

    private static final String TYPED = "typed";
    /** Sent on the way back to the page, from its frame. */
    private static final Set<String> ON_THE_WAY = Set.of("/language", "/first-steps");

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
        TypedForms.kept(request).filter(kept -> kept.page().equals(path)).ifPresent(kept -> {
            model.addAttribute(TYPED, kept);
            if (!model.containsAttribute("notice")) {
                model.addAttribute("notice", kept.notice());
            }
        });
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == TypedForm.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer page,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return page != null && page.getModel().get(TYPED) instanceof TypedForm typed ? typed : TypedForm.none();
    }
}
