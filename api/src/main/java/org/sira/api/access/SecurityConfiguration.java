package org.sira.api.access;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.sira.api.platform.MapTiles;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.annotation.web.configurers.SecurityContextConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Which route takes which role, and the headers of every answer. What is not named here is denied. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src %s; connect-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'; "
            + "base-uri 'none'";
    private static final String OWN_IMAGES = "'self' data:";

    private final AccountStore store;
    private final DemoMode demo;
    private final Languages languages;
    private final Clock clock;
    private final MapTiles tiles;

    SecurityConfiguration(AccountStore store, DemoMode demo, Languages languages, Clock clock, MapTiles tiles) {
        this.store = store;
        this.demo = demo;
        this.languages = languages;
        this.clock = clock;
        this.tiles = tiles;
    }

    /** Style sheets, scripts and the basemap: the same for everybody, kept by browsers. */
    @Bean
    @Order(1)
    SecurityFilterChain publicFiles(HttpSecurity http) {
        return http.securityMatcher("/css/**", "/js/**", "/map/**", "/webjars/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(GET)
                        .permitAll()
                        .requestMatchers(HEAD)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .headers(headers -> headers(headers).cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .csrf(CsrfConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .securityContext(SecurityContextConfigurer::disable)
                .sessionManagement(SessionManagementConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            AuthenticationProvider passwordCheck,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        Refusals refusals = new Refusals(routes, clock);
        return http.authorizeHttpRequests(SecurityConfiguration::routes)
                .authenticationProvider(passwordCheck)
                .addFilterBefore(new SessionCheck(store, demo, clock), AnonymousAuthenticationFilter.class)
                .formLogin(login -> login.loginPage("/login")
                        .usernameParameter("login")
                        .successHandler(signedIn())
                        .failureHandler(notSignedIn()))
                .logout(logout -> logout.logoutSuccessUrl("/login?hint=" + LoginHint.SIGNED_OUT))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .csrf(Customizer.withDefaults())
                .headers(this::headers)
                .build();
    }

    private static void routes(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        String viewer = Role.VIEWER.name();
        String planner = Role.PLANNER.name();
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers("/login", "/setup/*", "/actuator/health")
                .permitAll()
                .requestMatchers(POST, "/language")
                .permitAll()
                .requestMatchers("/admin/**")
                .hasRole(Role.ADMINISTRATOR.name())
                .requestMatchers(POST, "/first-steps")
                .hasRole(viewer)
                .requestMatchers("/account", "/account/password")
                .hasRole(viewer)
                .requestMatchers(POST, "/operations/*/plans/*/approval", "/operations/*/plans/*/approval/revocation")
                .hasRole(Role.APPROVER.name())
                .requestMatchers(GET, "/operations/*/plans/new")
                .hasRole(planner)
                .requestMatchers(GET, "/", "/start", "/session", "/glossary", "/operations", "/operations/**")
                .hasRole(viewer)
                .requestMatchers(
                        POST,
                        "/operations",
                        "/operations/sample",
                        "/operations/*/data/uploads",
                        "/operations/*/data/imports/*/*",
                        "/operations/*/backtest",
                        "/operations/*/backtest/*/stop",
                        "/operations/*/situation/road",
                        "/operations/*/situation/road/withdrawal",
                        "/operations/*/plans/new",
                        "/operations/*/plans",
                        "/operations/*/plans/jobs/*/stop",
                        "/operations/*/plans/*/drafts",
                        "/operations/*/plans/*/changes",
                        "/operations/*/plans/*/changes/stop",
                        "/operations/*/plans/*/what-if",
                        "/operations/*/plans/*/what-if/change",
                        "/operations/*/drafts/*/*")
                .hasRole(planner)
                .anyRequest()
                .denyAll();
    }

    private HeadersConfigurer<HttpSecurity> headers(HeadersConfigurer<HttpSecurity> headers) {
        String images = tiles.on() ? OWN_IMAGES + " " + tiles.origin() : OWN_IMAGES;
        return headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY.formatted(images)))
                // Our own pages hear from which of them a form was sent, nobody else hears anything.
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow"));
    }

    /** After signing in people go where they wanted to go, if that was a page. */
    private static HttpSessionRequestCache pagesOnly() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(SecurityConfiguration::isPage);
        return cache;
    }

    private static boolean isPage(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && request.getHeader("HX-Request") == null
                && Refusals.acceptsPages(request);
    }

    private AuthenticationSuccessHandler signedIn() {
        var onwards = new SavedRequestAwareAuthenticationSuccessHandler();
        onwards.setRequestCache(pagesOnly());
        return (request, response, authentication) -> {
            store.find(authentication.getName())
                    .flatMap(Account::language)
                    .ifPresent(language -> languages.choose(response, language, request.isSecure()));
            LastPerson.remember(response, authentication.getName(), request.isSecure());
            onwards.onAuthenticationSuccess(request, response, authentication);
        };
    }

    private static AuthenticationFailureHandler notSignedIn() {
        return (request, response, failure) -> {
            request.getSession().setAttribute(LoginController.TYPED_LOGIN, request.getParameter("login"));
            LoginProblem problem = failure instanceof LockedException ? LoginProblem.THROTTLED : LoginProblem.WRONG;
            response.sendRedirect(request.getContextPath() + "/login?problem=" + problem);
        };
    }
}
