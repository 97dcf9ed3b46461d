package org.serviceplan.batch;

/** placeholder while the build is being set up. */
public final class ServicePlan {
    private ServicePlan() {}

    /**
     * Runs.
     *
     * @param args the command line
     */
    public static void main(String[] args) {}
}
