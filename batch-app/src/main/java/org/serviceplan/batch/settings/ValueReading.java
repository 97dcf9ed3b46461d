package org.serviceplan.batch.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.AbstractBindHandler;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.core.env.Environment;

/**
 * Keeps how values are written; passes over those that cannot be read, and collects what to say of them and of names that mean
 * nothing.
 */
final class ValueReading extends AbstractBindHandler {
    private final Map<String, String> written = new HashMap<>();
    private final List<String> faults;

    private ValueReading(List<String> faults) {
        this.faults = new ArrayList<>(faults);
    }

    static ValueReading of(Environment environment) {
        return new ValueReading(UnknownNames.of(environment).faults());
    }

    @Override
    public Object onSuccess(ConfigurationPropertyName name, Bindable<?> target, BindContext context, Object result) {
        ConfigurationProperty property = context.getConfigurationProperty();
        if (property != null && property.getName().equals(name)) {
            written.put(name.toString(), String.valueOf(property.getValue()));
        }
        return result;
    }

    @Override
    public @Nullable Object onFailure(
            ConfigurationPropertyName name, Bindable<?> target, BindContext context, Exception error) {
        // A group has no value: to give it one is to use a name that means nothing.
        if (!OwnSetting.isGroup(name)) {
            faults.add(ValueAdvice.of(name, context.getConfigurationProperty(), target));
        }
        return null;
    }

    GivenValues values() {
        return new GivenValues(written, faults);
    }
}
