package org.sira.api.platform;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/** Writes values of sealed types down for our own database: each says by its simple name which of its kind it is. */
public final class SealedJson {

    private SealedJson() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    private interface Named {}

    /** @param types sealed interfaces of records */
    public static JsonMapper mapper(Class<?>... types) {
        JsonMapper.Builder builder = JsonMapper.builder();
        for (Class<?> type : types) {
            builder.addMixIn(type, Named.class);
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                builder.registerSubtypes(new NamedType(permitted, permitted.getSimpleName()));
            }
        }
        return builder.build();
    }
}
