package org.serviceplan.model.text;

/** Writes whole numbers in Chinese. */
final class NumeralWriter {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] UNITS = {"", "十", "百", "千"};
    private static final String[] MYRIADS = {"", "萬", "億"};

    private NumeralWriter() {}

    static String write(int number) {
        if (number < 0) {
            throw new IllegalArgumentException("Only numbers of zero or more are written in Chinese, not " + number);
        }
        if (number == 0) {
            return "零";
        }
        StringBuilder written = new StringBuilder();
        for (int i = MYRIADS.length - 1, scale = 100_000_000; i >= 0; i--, scale /= 10_000) {
            appendGroup(written, number / scale % 10_000, MYRIADS[i]);
        }
        // Ten to nineteen begin with the ten itself: 十二.
        return written.indexOf("一十") == 0 ? written.substring(1) : written.toString();
    }

    private static void appendGroup(StringBuilder written, int group, String myriad) {
        if (group == 0) {
            return;
        }
        boolean gap = false;
        for (int i = UNITS.length - 1, scale = 1000; i >= 0; i--, scale /= 10) {
            int digit = group / scale % 10;
            if (digit == 0) {
                gap = true;
                continue;
            }
            if (gap && written.length() > 0) {
                written.append('零');
            }
            written.append(DIGITS.charAt(digit)).append(UNITS[i]);
            gap = false;
        }
        written.append(myriad);
    }
}
