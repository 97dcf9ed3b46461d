/** The values of a service plan, with their parsing; no runtime dependency. */
module org.serviceplan.model {
    requires static lombok;
    requires static org.jspecify;

    exports org.serviceplan.model;
    exports org.serviceplan.model.calendar;
    exports org.serviceplan.model.data;
    exports org.serviceplan.model.finding;
    exports org.serviceplan.model.framework;
    exports org.serviceplan.model.office;
    exports org.serviceplan.model.quantity;
    exports org.serviceplan.model.schema;
    exports org.serviceplan.model.source;
    exports org.serviceplan.model.text;
}
