package org.sira.api.dataset.choice;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sira.api.platform.SealedJson;
import org.sira.ingest.choice.ColumnChoice;
import org.sira.ingest.choice.ImportChoices;
import org.sira.ingest.choice.NumberChoice;
import org.sira.ingest.choice.PlaceChoice;
import org.sira.ingest.choice.SheetChoice;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/**
 * Choices as JSON: in our database, and in the file {@code choices.json} that goes with the workbooks. Equal choices give
 * equal bytes.
 */
public final class ChoicesJson {

    /** Of the file; a file of another one is refused. */
    public static final String SCHEMA = "sira-choices/1";

    private final JsonMapper mapper = SealedJson.mapper(SheetChoice.class)
            .rebuild()
            .annotationIntrospector(new Required())
            .addMixIn(ImportChoices.class, Written.class)
            .withConfigOverride(
                    List.class, lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    /** Everything must be there but a sort of choices: what was stored before there was such a sort holds none of it. */
    private static final class Required extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1;

        @Override
        public Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            return member.getDeclaringClass() != ImportChoices.class;
        }
    }

    /** What came later is only written where there is any: files of before keep their bytes, by which plans know them. */
    private interface Written {

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<NumberChoice> numbers();
    }

    private record Document(String schema, ImportChoices choices) {}

    /** The file. */
    public byte[] file(ImportChoices choices) {
        String json = mapper.writer()
                .with(SerializationFeature.INDENT_OUTPUT)
                .writeValueAsString(new Document(SCHEMA, choices));
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** @throws UnreadableChoices when it is no such file */
    public ImportChoices readFile(byte[] file) {
        Document document;
        try {
            document = mapper.readValue(file, Document.class);
        } catch (JacksonException damaged) {
            throw new UnreadableChoices(damaged);
        }
        if (!document.schema().equals(SCHEMA)) {
            throw new UnreadableChoices(document.schema());
        }
        return document.choices();
    }

    public String write(ChoiceHistory history) {
        return mapper.writeValueAsString(history);
    }

    public ChoiceHistory readHistory(String json) {
        return mapper.readValue(json, ChoiceHistory.class);
    }

    public String write(ImportChoices choices) {
        return mapper.writeValueAsString(choices);
    }

    public ImportChoices read(String json) {
        return mapper.readValue(json, ImportChoices.class);
    }

    public String write(ColumnChoice choice) {
        return mapper.writeValueAsString(choice);
    }

    public ColumnChoice readColumn(String json) {
        return mapper.readValue(json, ColumnChoice.class);
    }

    public String write(PlaceChoice choice) {
        return mapper.writeValueAsString(choice);
    }

    public PlaceChoice readPlace(String json) {
        return mapper.readValue(json, PlaceChoice.class);
    }
}
