package org.sira.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Tells in a header for how many milliseconds a core worked for the answer: the same however busy the computer is. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public class WorkTime extends OncePerRequestFilter {

    static final String HEADER = "X-Work-Ms";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getHeader(HEADER) == null) {
            chain.doFilter(request, response);
            return;
        }
        ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
        long before = threads.getCurrentThreadCpuTime();
        chain.doFilter(request, kept);
        long worked = threads.getCurrentThreadCpuTime() - before;
        response.setHeader(HEADER, String.valueOf(worked / 1e6));
        kept.copyBodyToResponse();
    }
}
