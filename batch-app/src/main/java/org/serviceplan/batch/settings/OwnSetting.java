package org.serviceplan.batch.settings;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

/**
 * A setting of our own.
 *
 * @param name its name
 * @param path where its value stands in the records of settings
 */
public record OwnSetting(ConfigurationPropertyName name, List<RecordComponent> path) {
    /** What all their names begin with. */
    public static final ConfigurationPropertyName ROOT = ConfigurationPropertyName.of("serviceplan");

    /** Copies the list. */
    public OwnSetting {
        path = List.copyOf(path);
    }

    /** The settings that a record holds, those of its groups included. */
    public static List<OwnSetting> in(Class<? extends Record> settings) {
        return in(settings, ROOT, List.of());
    }

    /** Whether a name, in whatever spelling Spring understands, is that of a setting. */
    public static boolean isNamed(ConfigurationPropertyName name) {
        return all().anyMatch(one ->
                one.name.equals(name) || (one.isList() && one.name.isParentOf(name) && name.isLastElementIndexed()));
    }

    /** Whether a name as it comes from an environment variable, which has no hyphens, is that of a setting: {@code …FILE_SIZE}. */
    public static boolean isNamedByVariable(ConfigurationPropertyName name) {
        return all().anyMatch(one -> one.name.toString().replace('-', '.').equals(name.toString()));
    }

    /** Whether a name is that of a group of settings, which has no value itself. */
    public static boolean isGroup(ConfigurationPropertyName name) {
        return all().anyMatch(one -> name.isAncestorOf(one.name));
    }

    /** The setting whose name is nearest to one that means nothing, where one is near enough. */
    public static Optional<String> nearest(String name) {
        String root = ROOT + ".";
        if (!name.startsWith(root)) {
            return Optional.empty();
        }
        return NearestName.to(
                        name.substring(root.length()),
                        all().map(one -> one.name.toString().substring(root.length())))
                .map(root::concat);
    }

    /** Its value in a record that holds it; null where that is nothing. */
    public @Nullable Object valueIn(Record settings) {
        try {
            @Nullable Object value = settings;
            for (RecordComponent component : path) {
                value = component.getAccessor().invoke(value);
            }
            return value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isList() {
        return path.get(path.size() - 1).getType() == List.class;
    }

    private static Stream<OwnSetting> all() {
        return Stream.of(ServicePlanProperties.class, MonitoringProperties.class)
                .flatMap(settings -> in(settings).stream());
    }

    private static List<OwnSetting> in(Class<?> group, ConfigurationPropertyName prefix, List<RecordComponent> path) {
        List<OwnSetting> settings = new ArrayList<>();
        for (RecordComponent component : group.getRecordComponents()) {
            ConfigurationPropertyName name = prefix.append(DataObjectPropertyName.toDashedForm(component.getName()));
            List<RecordComponent> inner = new ArrayList<>(path);
            inner.add(component);
            if (isGroup(component.getType())) {
                settings.addAll(in(component.getType(), name, inner));
            } else {
                settings.add(new OwnSetting(name, inner));
            }
        }
        return settings;
    }

    /** Groups are records of this package; one that is read from a text is a value. */
    private static boolean isGroup(Class<?> type) {
        return type.isRecord()
                && type.getPackage().equals(OwnSetting.class.getPackage())
                && Stream.of(type.getMethods())
                        .noneMatch(method -> method.getName().equals("valueOf"));
    }
}
