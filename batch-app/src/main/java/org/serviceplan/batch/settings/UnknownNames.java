package org.serviceplan.batch.settings;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Names that begin as those of our settings do, and mean nothing. A message in Traditional Chinese each, with the setting that was
 * most likely meant.
 *
 * @param faults what is written for us alone: on the command line and in files of settings
 * @param doubts environment variables: those of others may begin so too, as Kubernetes sets some for a service of that name
 */
public record UnknownNames(List<String> faults, List<String> doubts) {
    /** Copies both. */
    public UnknownNames {
        faults = List.copyOf(faults);
        doubts = List.copyOf(doubts);
    }

    /** All there are, wherever Spring finds them. */
    public static UnknownNames of(Environment environment) {
        TreeSet<String> faults = new TreeSet<>();
        TreeSet<String> doubts = new TreeSet<>();
        for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
            if (source.getUnderlyingSource() instanceof SystemEnvironmentPropertySource) {
                unknown(source)
                        .filter(property -> !OwnSetting.isNamedByVariable(property.getName()))
                        .forEach(property -> doubts.add(ofVariable(property)));
            } else {
                unknown(source).forEach(property -> faults.add(ofName(property)));
            }
        }
        return new UnknownNames(List.copyOf(faults), List.copyOf(doubts));
    }

    private static Stream<ConfigurationProperty> unknown(ConfigurationPropertySource source) {
        return source instanceof IterableConfigurationPropertySource names
                ? names.stream()
                        .filter(name -> OwnSetting.ROOT.equals(name) || OwnSetting.ROOT.isAncestorOf(name))
                        .filter(name -> !OwnSetting.isNamed(name))
                        .map(names::getConfigurationProperty)
                        .filter(property -> property != null && !isEmptyGroup(property))
                : Stream.empty();
    }

    /** As YAML has one whose settings are all commented out. */
    private static boolean isEmptyGroup(ConfigurationProperty property) {
        return OwnSetting.isGroup(property.getName())
                && property.getValue().toString().isBlank();
    }

    private static String ofName(ConfigurationProperty property) {
        ConfigurationPropertyName name = property.getName();
        return OwnSetting.isGroup(name)
                ? ValueAdvice.ofGroup(name)
                : "不認得的設定 " + name
                        + WrittenPlace.of(property.getOrigin())
                                .map(place -> "（" + place + "）")
                                .orElse("") + "：" + advice(name, Function.identity());
    }

    private static String ofVariable(ConfigurationProperty property) {
        ConfigurationPropertyName name = property.getName();
        String variable = property.getOrigin() instanceof PropertySourceOrigin origin
                ? origin.getPropertyName()
                : variable(name.toString());
        return "不認得的環境變數 " + variable + "：" + advice(name, UnknownNames::variable);
    }

    private static String variable(String name) {
        return name.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static String advice(ConfigurationPropertyName name, Function<String, String> writing) {
        return OwnSetting.nearest(name.toString())
                .map(writing)
                .map(NearestName::question)
                .orElse("請檢查拼字（config check 會列出所有設定）。");
    }
}
