package org.sira.api.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;

class PlanSchemaTest {

    private final String plan = new String(
            new PlanJson().write(new PlanFiles(Messages.in(Language.EN)).document(PlanExamples.outcome())), UTF_8);

    @Test
    void aPlanIsWhatTheSchemaSays() throws IOException {
        assertThat(PlanSchema.errors(plan)).isEmpty();
    }

    @Test
    void theSchemaIsNotContentWithLess() throws IOException {
        assertThat(PlanSchema.errors(plan.replace("\"planId\"", "\"id\""))).isNotEmpty();
        assertThat(PlanSchema.errors(plan.replace("\"halt\"", "\"nap\""))).isNotEmpty();
        assertThat(PlanSchema.errors(plan.replace("\"reversed\": true", "\"reversed\": 1")))
                .isNotEmpty();
        assertThat(PlanSchema.errors(plan.replace("NO_COMPANY", "NO_IDEA"))).isNotEmpty();
    }
}
