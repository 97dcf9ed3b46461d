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

/** Keeps how values are written; passes over those that cannot be read, and collects what to say of them. */
final class ValueReading extends AbstractBindHandler {
    private final Map<String, String> written = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

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
        faults.add(ValueAdvice.of(name, context.getConfigurationProperty(), target));
        return null;
    }

    GivenValues values() {
        return new GivenValues(written, faults);
    }
}
