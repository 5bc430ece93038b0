package org.sira.api.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sira.api.platform.Language;
import org.sira.api.platform.Messages;

class PlanSchemaTest {

    private final String plan = new String(
            new PlanJson().write(new PlanFiles(Messages.in(Language.EN)).document(PlanExamples.outcome())), UTF_8);

    @Test
    void aPlanIsWhatTheSchemaSays() throws IOException {
        assertThat(errors(plan)).isEmpty();
    }

    @Test
    void theSchemaIsNotContentWithLess() throws IOException {
        assertThat(errors(plan.replace("\"planId\"", "\"id\""))).isNotEmpty();
        assertThat(errors(plan.replace("\"halt\"", "\"nap\""))).isNotEmpty();
        assertThat(errors(plan.replace("\"reversed\": true", "\"reversed\": 1"))).isNotEmpty();
        assertThat(errors(plan.replace("NO_COMPANY", "NO_IDEA"))).isNotEmpty();
    }

    private static List<Error> errors(String json) throws IOException {
        try (InputStream in = Objects.requireNonNull(PlanJson.class.getResourceAsStream("plan.schema.json"))) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), UTF_8), InputFormat.JSON);
            return schema.validate(json, InputFormat.JSON);
        }
    }
}
