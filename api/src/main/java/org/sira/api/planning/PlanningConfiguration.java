package org.sira.api.planning;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.sira.api.dataset.assemble.IncidentTaxonomy;
import org.sira.api.platform.SiraHome;
import org.sira.planner.explain.UnservedReasons;
import org.sira.planner.solver.PlanSolver;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the command line makes by itself, for the server. */
@Configuration(proxyBeanMethods = false)
class PlanningConfiguration {

    /** The table of incident types that lies in the folder of the server comes before our own. */
    @Bean
    PlanPreparation planPreparation(@Value("${" + SiraHome.PROPERTY + "}") Path home) {
        Path own = home.resolve(IncidentTaxonomy.TABLE);
        return Files.exists(own) ? PlanPreparation.withIncidentTypes(own) : new PlanPreparation();
    }

    @Bean
    ChangeHandler changeHandler(Plans plans, ChangeJobs changes) {
        return new ChangeHandler(ChangeHandler.ONE, plans, changes);
    }

    @Bean
    ChangeHandler allChangesHandler(Plans plans, ChangeJobs changes) {
        return new ChangeHandler(ChangeHandler.ALL, plans, changes);
    }

    @Bean
    PlanService planService(Clock clock) {
        return new PlanService(new PlanSolver(new UnservedReasons())::solve, clock);
    }
}
