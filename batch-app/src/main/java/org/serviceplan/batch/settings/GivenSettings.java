package org.serviceplan.batch.settings;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * The settings as far as they can be read. A value that cannot is passed over, as if it were not set, so that all of them can be
 * told at once.
 *
 * @param own everything of our own but monitoring
 * @param monitoring how others learn how the night went
 * @param values how they are written, and which of them cannot be read
 */
public record GivenSettings(ServicePlanProperties own, MonitoringProperties monitoring, GivenValues values) {

    /** The settings in force, from wherever Spring finds them. */
    public static GivenSettings of(Environment environment) {
        Binder binder = Binder.get(environment);
        ValueReading reading = ValueReading.of(environment);
        ServicePlanProperties own =
                binder.bindOrCreate(OwnSetting.ROOT, Bindable.of(ServicePlanProperties.class), reading);
        MonitoringProperties monitoring =
                binder.bindOrCreate(OwnSetting.ROOT, Bindable.of(MonitoringProperties.class), reading);
        return new GivenSettings(own, monitoring, reading.values());
    }
}
