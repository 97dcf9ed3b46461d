package org.serviceplan.batch.settings;

import java.net.URI;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.util.unit.DataSize;

/** What to say of a value that cannot be read. */
public final class ValueAdvice {
    private ValueAdvice() {}

    /**
     * One message in Traditional Chinese.
     *
     * @param name the setting
     * @param property what is given
     * @param target what it has to become
     */
    public static String of(
            ConfigurationPropertyName name, @Nullable ConfigurationProperty property, Bindable<?> target) {
        if (OwnSetting.isGroup(name)) {
            return ofGroup(name);
        }
        Object value = property == null ? "" : property.getValue();
        // An address may be a secret.
        String shown = name.toString().endsWith("url") ? "" : "「" + value + "」";
        return "設定 " + name + " 的值" + shown + "不正確。"
                + advice(name.toString(), target.getType().resolve(Object.class));
    }

    /** One message in Traditional Chinese on a group of settings that is given a value itself. */
    public static String ofGroup(ConfigurationPropertyName name) {
        return "設定 " + name + " 是一組設定，本身沒有值。請改填其下的設定（config check 會列出）。";
    }

    private static String advice(String name, Class<?> kind) {
        return switch (name) {
            case "serviceplan.year" -> "請填民國年度，例如 112 或 110-112。";
            case "serviceplan.as-of" -> "請填 ISO 8601 時間，例如 2023-02-01T02:00:00+08:00。";
            case "serviceplan.workers" -> "請填 1 至 16 的整數，或 remote。";
            case "serviceplan.remote.files" -> "請填 shared 或 database。";
            default -> byKind(kind);
        };
    }

    private static String byKind(Class<?> kind) {
        if (kind == Duration.class) {
            return "請填時間，例如 500ms、30s、10m 或 4h。";
        }
        if (kind == DataSize.class) {
            return "請填大小，例如 500KB、20MB 或 1GB。";
        }
        if (kind == boolean.class || kind == Boolean.class) {
            return "請填 true 或 false。";
        }
        if (kind == int.class || kind == Integer.class) {
            return "請填整數。";
        }
        return kind == URI.class ? "請填 http:// 或 https:// 開頭的網址。" : "請更正。";
    }
}
