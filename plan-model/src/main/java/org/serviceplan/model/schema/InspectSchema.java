package org.serviceplan.model.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (draft 2020-12) of what is taken in from one file. */
public final class InspectSchema {
    private static final String RESOURCE = "inspect.schema.json";

    private InspectSchema() {}

    /** The schema as JSON. */
    public static String json() {
        try (InputStream schema = InspectSchema.class.getResourceAsStream(RESOURCE)) {
            if (schema == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
