package org.serviceplan.batch.settings;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.AbstractBindHandler;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

/** Passes over values that cannot be read, and collects what to say of them. */
final class UnreadableValues extends AbstractBindHandler {
    private final List<String> faults = new ArrayList<>();

    @Override
    public @Nullable Object onFailure(
            ConfigurationPropertyName name, Bindable<?> target, BindContext context, Exception error) {
        faults.add(ValueAdvice.of(name, context.getConfigurationProperty(), target));
        return null;
    }

    List<String> faults() {
        return faults;
    }
}
