package org.serviceplan.model.text;

final class LayoutJoiner {
    private LayoutJoiner() {}

    static String join(CharSequence t) {
        return "";
    }
}
