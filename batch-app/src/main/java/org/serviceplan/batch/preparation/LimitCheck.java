package org.serviceplan.batch.preparation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.springframework.util.unit.DataSize;

import org.serviceplan.batch.program.UsageException;
import org.serviceplan.batch.settings.GivenValues;
import org.serviceplan.batch.settings.LimitSettings;
import org.serviceplan.batch.settings.ReadingSettings;
import org.serviceplan.batch.settings.SettingText;
import org.serviceplan.importer.workbook.Limits;

/** Whether files could be read within the limits set, and whether these are limits at all. */
public final class LimitCheck {
    private static final String GROUP = "limits.";

    /** Some limits are counted beyond by a few, and no machine holds as much. */
    private static final int MOST_COUNTED = 1_000_000_000;

    /** No workbook is smaller, zipped or not. */
    private static final DataSize LEAST_SIZE = DataSize.ofKilobytes(1);

    private static final DataSize MOST_INFLATED = DataSize.ofGigabytes(4);
    /** The first files are read by a JVM that has yet to warm up. */
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private static final Duration LONGEST = Duration.ofHours(1);

    private final List<String> faults = new ArrayList<>();
    private final GivenValues values;

    private LimitCheck(GivenValues values) {
        this.values = values;
    }

    /**
     * The limits, for those who need nothing else of what a night needs.
     *
     * @throws UsageException telling all faults, if there are any
     */
    public static Limits require(ReadingSettings settings) {
        List<String> faults = new ArrayList<>(settings.values().faults());
        faults.addAll(faults(settings.limits(), settings.values()));
        UsageException.throwIfAny(faults);
        return settings.limits().toLimits();
    }

    static List<String> faults(LimitSettings limits, GivenValues values) {
        LimitCheck check = new LimitCheck(values);
        check.size("file-size", limits.fileSize(), LimitSettings.LARGEST_FILE);
        check.size("inflated-size", limits.inflatedSize(), MOST_INFLATED);
        check.count("ratio", limits.ratio());
        check.count("entries", limits.entries());
        check.count("sheets", limits.sheets());
        check.count("positions", limits.positions());
        check.count("cells", limits.cells());
        check.count("text-length", limits.textLength());
        check.count("characters", limits.characters());
        check.count("merges", limits.merges());
        check.time("time", limits.time());
        return check.faults;
    }

    private void size(String name, DataSize size, DataSize most) {
        if (isBareNumber(name) || size.compareTo(LEAST_SIZE) < 0 || size.compareTo(most) > 0) {
            fault(name, "請填 " + SettingText.of(LEAST_SIZE) + " 至 " + SettingText.of(most) + " 的大小，並寫明單位，例如 20MB。");
        }
    }

    private void count(String name, int count) {
        if (count < 1 || count > MOST_COUNTED) {
            fault(name, "請填 1 至 " + MOST_COUNTED + " 的整數。");
        }
    }

    private void time(String name, Duration time) {
        if (isBareNumber(name) || time.compareTo(SHORTEST) < 0 || time.compareTo(LONGEST) > 0) {
            fault(name, "請填 1s 至 1h 的時間，並寫明單位，例如 60s。");
        }
    }

    /** Spring takes it for bytes or milliseconds, which hardly anybody means. */
    private boolean isBareNumber(String name) {
        return values.isBareNumber(GROUP + name);
    }

    private void fault(String name, String advice) {
        faults.add(values.faulty(GROUP + name, advice));
    }
}
