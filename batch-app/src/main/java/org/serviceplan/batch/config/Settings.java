package org.serviceplan.batch.config;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.origin.Origin;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.unit.DataSize;

import org.serviceplan.batch.preparation.Preparation;
import org.serviceplan.batch.settings.OwnSetting;
import org.serviceplan.batch.settings.SettingText;

/**
 * The settings in force.
 *
 * @param known those of our own, set or not, and those of the database
 */
record Settings(List<Setting> known) {
    private static final List<String> OF_THE_DATABASE =
            List.of("spring.datasource.url", "spring.datasource.username", "spring.datasource.password");
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
        add(preparation.settings(), ours);
        add(preparation.monitoring(), ours);
        List<Setting> known = new ArrayList<>();
        ours.forEach((name, inForce) -> known.add(setting(name, inForce, environment)));
        OF_THE_DATABASE.forEach(name -> known.add(setting(name, "", environment)));
        return new Settings(known);
    }

    /** Adds settings by their names, each with what is in force; an empty text where that is nothing. */
    private static void add(Record group, Map<String, String> settings) {
        for (OwnSetting setting : OwnSetting.in(group.getClass())) {
            settings.put(setting.name().toString(), text(setting.valueIn(group)));
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
}
