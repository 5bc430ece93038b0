package org.sira.api.access;

import java.net.InetAddress;
import java.time.Clock;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.dialect.IPostProcessorDialect;

/** What signing in is made of. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    DemoMode demoMode(Environment environment) {
        String setting = environment.getProperty(DemoMode.SETTING);
        return new DemoMode(setting != null && !setting.equalsIgnoreCase("false"));
    }

    /** Users whose passwords everybody knows are for whoever sits at this computer. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableWebServerFactory> demoStaysOnThisComputer(DemoMode demo) {
        return factory -> {
            if (demo.on()) {
                factory.setAddress(InetAddress.getLoopbackAddress());
            }
        };
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    AuthenticationProvider passwordCheck(AccountStore store, PasswordEncoder encoder, DemoMode demo, Clock clock) {
        return new PasswordCheck(store, encoder, new LoginThrottle(clock), demo, clock);
    }

    /** What was typed into a form that was not carried out is in the form again. */
    @Bean
    WebMvcConfigurer refusedForms(Clock clock) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new RefusedForms(clock));
            }
        };
    }

    @Bean
    IPostProcessorDialect filledPages() {
        return new FilledPages();
    }

    @Bean
    Languages localeResolver() {
        return new Languages();
    }
}
