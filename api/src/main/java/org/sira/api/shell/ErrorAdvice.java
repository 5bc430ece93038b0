package org.sira.api.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sira.api.platform.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Turns what features refuse into an answer of the right kind; {@link ErrorPages} says it in words. */
@ControllerAdvice
class ErrorAdvice {

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(ErrorPages.REFUSAL, refusal);
        return answer(
                switch (refusal.kind()) {
                    case NOT_FOUND -> HttpStatus.NOT_FOUND;
                    case INPUT -> HttpStatus.BAD_REQUEST;
                    case CONFLICT -> HttpStatus.CONFLICT;
                    case FORBIDDEN -> HttpStatus.FORBIDDEN;
                },
                response);
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException refused, HttpServletResponse response) throws IOException {
        return answer(HttpStatus.CONTENT_TOO_LARGE, response);
    }

    private static ModelAndView answer(HttpStatus status, HttpServletResponse response) throws IOException {
        response.sendError(status.value());
        return new ModelAndView();
    }
}
