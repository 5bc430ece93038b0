package org.sira.api.planning;

import java.time.Clock;
import org.sira.planner.explain.UnservedReasons;
import org.sira.planner.solver.PlanSolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the command line makes by itself, for the server. */
@Configuration(proxyBeanMethods = false)
class PlanningConfiguration {

    @Bean
    PlanPreparation planPreparation() {
        return new PlanPreparation();
    }

    @Bean
    PlanService planService(Clock clock) {
        return new PlanService(new PlanSolver(new UnservedReasons())::solve, clock);
    }
}
