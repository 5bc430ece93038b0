package org.sira.api.situation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where the situation of a version is, and what belongs to it. Every address keeps the version, the day and the filter that
 * somebody has chosen, as far as they differ from what is shown without a choice.
 *
 * @param version where one was asked for
 * @param day where it is not the newest
 */
public record SituationAddress(long operation, Optional<Long> version, Optional<LocalDate> day, IncidentFilter filter) {

    private static final String PAGE = "/operations/%d/situation";

    /** The newest day. */
    public String newest() {
        return new SituationAddress(operation, version, Optional.empty(), filter).address("", Map.of());
    }

    public String on(LocalDate other) {
        return new SituationAddress(operation, version, Optional.of(other), filter).address("", Map.of());
    }

    /** A page of the table of incidents. */
    public String page(int number) {
        return address("", Map.of("page", String.valueOf(number))) + "#incidents";
    }

    public String withoutFilter() {
        return new SituationAddress(operation, version, day, IncidentFilter.none()).address("", Map.of())
                + "#incidents";
    }

    /** Of the JSON for the map; {@code id} of the version, so that page and map are of the same one. */
    public String map(long id) {
        return of(id).address("/map.json", Map.of());
    }

    public String incidents(long id) {
        return of(id).address("/incidents.json", Map.of());
    }

    /** What weighs on a road; {@code id} of the version. */
    public String evidence(long id, String roadId) {
        return new SituationAddress(operation, Optional.of(id), day, IncidentFilter.none())
                .address("/road/evidence", Map.of("id", roadId));
    }

    public String path() {
        return PAGE.formatted(operation);
    }

    private SituationAddress of(long id) {
        return new SituationAddress(operation, Optional.of(id), day, filter);
    }

    private String address(String below, Map<String, String> more) {
        Map<String, String> parameters = new LinkedHashMap<>();
        version.ifPresent(id -> parameters.put("version", id.toString()));
        day.ifPresent(date -> parameters.put("asOf", date.toString()));
        parameters.putAll(filter.parameters());
        parameters.putAll(more);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path() + below);
        parameters.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(parameters).toUriString();
    }
}
