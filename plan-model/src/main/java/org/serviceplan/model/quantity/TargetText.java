package org.serviceplan.model.quantity;

final class TargetText {
    private TargetText() {}

    static java.util.List<Target> findAll(CharSequence t) {
        return java.util.List.of();
    }
}
