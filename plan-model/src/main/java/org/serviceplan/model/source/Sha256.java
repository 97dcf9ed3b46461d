package org.serviceplan.model.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

import org.serviceplan.model.text.UnparsableTextException;

/**
 * The SHA-256 of a file's bytes, which is what a submission is known by.
 *
 * @param hex 64 small hexadecimal digits
 */
public record Sha256(String hex) implements Comparable<Sha256> {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** Checks the form. */
    public Sha256 {
        if (!FORM.matcher(hex).matches()) {
            throw new UnparsableTextException(hex, "a SHA-256 of 64 small hexadecimal digits");
        }
    }

    /** The digest with these digits. */
    public static Sha256 of(String hex) {
        return new Sha256(hex);
    }

    /** The digest of these bytes. */
    public static Sha256 ofBytes(byte[] content) {
        try {
            return new Sha256(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public int compareTo(Sha256 other) {
        return hex.compareTo(other.hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
