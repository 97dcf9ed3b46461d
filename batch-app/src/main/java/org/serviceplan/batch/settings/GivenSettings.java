package org.serviceplan.batch.settings;

import java.util.List;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * The settings as far as they can be read. A value that cannot is passed over, as if it were not set, so that all of them can be
 * told at once.
 *
 * @param own everything of our own but monitoring
 * @param monitoring how others learn how the night went
 * @param faults the values that cannot be read, a message in Traditional Chinese each
 */
public record GivenSettings(ServicePlanProperties own, MonitoringProperties monitoring, List<String> faults) {
    private static final String ROOT = "serviceplan";

    /** Copies the list. */
    public GivenSettings {
        faults = List.copyOf(faults);
    }

    /** The settings in force, from wherever Spring finds them. */
    public static GivenSettings of(Environment environment) {
        Binder binder = Binder.get(environment);
        UnreadableValues unreadable = new UnreadableValues();
        return new GivenSettings(
                binder.bindOrCreate(ROOT, Bindable.of(ServicePlanProperties.class), unreadable),
                binder.bindOrCreate(ROOT, Bindable.of(MonitoringProperties.class), unreadable),
                unreadable.faults());
    }
}
