package org.serviceplan.batch.config;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.origin.Origin;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.unit.DataSize;

import org.serviceplan.batch.preparation.Preparation;
import org.serviceplan.batch.settings.ServicePlanProperties;
import org.serviceplan.batch.settings.SettingText;

/**
 * The settings in force.
 *
 * @param known those of our own, set or not, and those of the database
 * @param unknown names of our own kind that mean nothing: slips of the pen
 */
record Settings(List<Setting> known, List<String> unknown) {
    private static final List<String> OF_THE_DATABASE =
            List.of("spring.datasource.url", "spring.datasource.username", "spring.datasource.password");
    private static final ConfigurationPropertyName ROOT = ConfigurationPropertyName.of("serviceplan");
    private static final Pattern SECRET = Pattern.compile("password|secret|token|heartbeat\\..*url");
    private static final Pattern PASSWORD_IN_URL = Pattern.compile("(?i)(password=)[^&]*|(//[^/@:]*:)[^@/]*(?=@)");

    /**
     * One setting.
     *
     * @param name its name
     * @param value its value; null where it is not set
     * @param source where the value comes from
     */
    record Setting(String name, @Nullable String value, String source) {

        /** The value, but for secrets. */
        String shown() {
            if (value == null) {
                return "－";
            }
            return SECRET.matcher(name).find()
                    ? "******"
                    : PASSWORD_IN_URL.matcher(value).replaceAll("$1$2******");
        }
    }

    static Settings of(ConfigurableEnvironment environment, Preparation preparation) {
        TreeMap<String, String> ours = new TreeMap<>();
        add(ROOT.toString(), preparation.settings(), ours);
        add(ROOT.toString(), preparation.monitoring(), ours);
        List<Setting> known = new ArrayList<>();
        ours.forEach((name, inForce) -> known.add(setting(name, inForce, environment)));
        OF_THE_DATABASE.forEach(name -> known.add(setting(name, "", environment)));
        return new Settings(known, unknown(environment, ours.keySet()));
    }

    /** Adds the settings that a record holds by their names, each with what is in force; an empty text where that is nothing. */
    private static void add(String prefix, Record group, Map<String, String> settings) {
        for (RecordComponent component : group.getClass().getRecordComponents()) {
            String name = prefix + "." + DataObjectPropertyName.toDashedForm(component.getName());
            Object value = value(group, component);
            if (value instanceof Record inner && isGroup(inner.getClass())) {
                add(name, inner, settings);
            } else {
                settings.put(name, text(value));
            }
        }
    }

    private static @Nullable Object value(Record group, RecordComponent component) {
        try {
            return component.getAccessor().invoke(group);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Duration time) {
            return SettingText.of(time);
        }
        if (value instanceof DataSize size) {
            return SettingText.of(size);
        }
        if (value instanceof Enum<?> choice) {
            return choice.name().toLowerCase(Locale.ROOT);
        }
        return value instanceof List<?> list
                ? list.stream().map(Object::toString).collect(Collectors.joining(","))
                : Objects.toString(value, "");
    }

    /** Groups of settings are records of the settings' package; one that is read from a text is a value. */
    private static boolean isGroup(Class<?> type) {
        return type.isRecord()
                && type.getPackage().equals(ServicePlanProperties.class.getPackage())
                && Stream.of(type.getMethods())
                        .noneMatch(method -> method.getName().equals("valueOf"));
    }

    private static Setting setting(String name, String inForce, ConfigurableEnvironment environment) {
        ConfigurationPropertyName wanted = ConfigurationPropertyName.of(name);
        for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
            ConfigurationProperty property = source.getConfigurationProperty(wanted);
            if (property != null) {
                return new Setting(name, Objects.toString(property.getValue()), where(property));
            }
        }
        return inForce.isEmpty() ? new Setting(name, null, "未設定") : new Setting(name, inForce, "預設值");
    }

    private static String where(ConfigurationProperty property) {
        Origin origin = property.getOrigin();
        String source = Objects.toString(
                property.getSource() == null ? null : property.getSource().getUnderlyingSource());
        if (source.contains("commandLineArgs")) {
            return "命令列";
        }
        if (source.contains("systemEnvironment")) {
            return "環境變數";
        }
        return source.contains("systemProperties") ? "Java 系統屬性" : Objects.toString(origin, "設定檔");
    }

    private static List<String> unknown(ConfigurableEnvironment environment, Set<String> names) {
        TreeSet<String> unknown = new TreeSet<>();
        for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
            if (source instanceof IterableConfigurationPropertySource iterable) {
                iterable.stream()
                        .filter(name -> ROOT.isAncestorOf(name))
                        .filter(name -> names.stream().noneMatch(known -> ConfigurationPropertyName.of(known)
                                .equals(name)))
                        .forEach(name -> unknown.add(name.toString()));
            }
        }
        return List.copyOf(unknown);
    }
}
