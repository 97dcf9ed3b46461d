package org.serviceplan.batch.database;

/** A newer program has made the schema: this one does not know what it holds, and keeps its hands off. */
public final class NewerSchemaException extends RuntimeException {
    private static final long serialVersionUID = 1;
}
