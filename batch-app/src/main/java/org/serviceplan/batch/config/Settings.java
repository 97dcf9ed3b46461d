package org.serviceplan.batch.config;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
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

import org.serviceplan.batch.settings.MonitoringProperties;
import org.serviceplan.batch.settings.ServicePlanProperties;

/**
 * The settings in force.
 *
 * @param known those of our own, set or not, and those of the database
 * @param unknown names of our own kind that mean nothing: slips of the pen
 */
record Settings(List<Setting> known, List<String> unknown) {
    private static final List<Class<? extends Record>> OURS =
            List.of(ServicePlanProperties.class, MonitoringProperties.class);
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

    static Settings of(ConfigurableEnvironment environment) {
        TreeSet<String> names = new TreeSet<>();
        OURS.forEach(type -> addNames(ROOT.toString(), type, names));
        List<Setting> known = new ArrayList<>();
        names.forEach(name -> known.add(setting(name, environment)));
        OF_THE_DATABASE.forEach(name -> known.add(setting(name, environment)));
        return new Settings(known, unknown(environment, names));
    }

    private static void addNames(String prefix, Class<?> type, TreeSet<String> names) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = prefix + "." + DataObjectPropertyName.toDashedForm(component.getName());
            if (isGroup(component.getType())) {
                addNames(name, component.getType(), names);
            } else {
                names.add(name);
            }
        }
    }

    /** Groups of settings are records of the settings' package; one that is read from a text is a value. */
    private static boolean isGroup(Class<?> type) {
        return type.isRecord()
                && type.getPackage().equals(ServicePlanProperties.class.getPackage())
                && Stream.of(type.getMethods())
                        .noneMatch(method -> method.getName().equals("valueOf"));
    }

    private static Setting setting(String name, ConfigurableEnvironment environment) {
        ConfigurationPropertyName wanted = ConfigurationPropertyName.of(name);
        for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
            ConfigurationProperty property = source.getConfigurationProperty(wanted);
            if (property != null) {
                return new Setting(name, Objects.toString(property.getValue()), where(property));
            }
        }
        return new Setting(name, null, "未設定");
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

    private static List<String> unknown(ConfigurableEnvironment environment, TreeSet<String> names) {
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
