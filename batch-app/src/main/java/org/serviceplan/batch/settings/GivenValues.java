package org.serviceplan.batch.settings;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Values of settings as they are written where they are given.
 *
 * @param written those that can be read, by the name of the setting
 * @param faults what to say of those that cannot, a message in Traditional Chinese each
 */
public record GivenValues(Map<String, String> written, List<String> faults) {
    private static final Pattern BARE_NUMBER = Pattern.compile("[+-]?+\\d++");

    /** Copies both. */
    public GivenValues {
        written = Map.copyOf(written);
        faults = List.copyOf(faults);
    }

    /** Whether a value is written as a number alone, of which nobody can tell in what unit it was meant. */
    public boolean isBareNumber(String name) {
        return BARE_NUMBER.matcher(text(name).strip()).matches();
    }

    /**
     * What to say of a value that makes no sense.
     *
     * @param name the setting, without {@code serviceplan.}
     * @param advice what to write instead
     */
    public String faulty(String name, String advice) {
        return "設定 " + OwnSetting.ROOT + "." + name + " 的值「" + text(name) + "」不正確。" + advice;
    }

    private String text(String name) {
        return written.getOrDefault(OwnSetting.ROOT + "." + name, "");
    }
}
