package org.sira.ingest.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All generated files of {@code sample-data}, by their path in it. */
final class SampleFiles {

    private SampleFiles() {}

    static Map<String, byte[]> all() {
        var gazetteer = new Gazetteer();
        List<SampleIncident> incidents = IncidentDraw.all(gazetteer);
        Map<String, byte[]> bytesByPath = new LinkedHashMap<>();
        bytesByPath.put("operation-sikasso.xlsx", new OperationWorkbook(gazetteer, incidents).bytes());
        bytesByPath.put("layouts/displacement-dtm.xlsx", new DtmLayout(gazetteer).bytes());
        bytesByPath.put("layouts/incidents-acled.xlsx", new AcledLayout(incidents).bytes());
        return bytesByPath;
    }
}
