package org.serviceplan.batch.settings;

/**
 * Who takes the files in: several threads of the run's own process, or workers in processes of their own.
 *
 * @param here how many threads; 0 where workers elsewhere do it
 */
public record Workers(int here) {
    private static final String REMOTE = "remote";
    private static final int MOST = 16;

    /** Reads {@code remote} or a number. */
    public static Workers valueOf(String text) {
        if (text.strip().equals(REMOTE)) {
            return new Workers(0);
        }
        int here = Integer.parseInt(text.strip());
        if (here < 1 || here > MOST) {
            throw new IllegalArgumentException("Workers are 1 to " + MOST + " or " + REMOTE + ", not " + text);
        }
        return new Workers(here);
    }

    /** As YAML has it: a number is none of its texts. */
    @SuppressWarnings("unused") // Spring looks for it by the kind of what is given
    public static Workers valueOf(Integer here) {
        return valueOf(here.toString());
    }

    /** Whether workers elsewhere do it. */
    public boolean areRemote() {
        return here == 0;
    }

    @Override
    public String toString() {
        return areRemote() ? REMOTE : Integer.toString(here);
    }
}
