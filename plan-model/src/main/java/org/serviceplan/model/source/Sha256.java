package org.serviceplan.model.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.serviceplan.model.text.UnparsableTextException;

/**
 * The SHA-256 of a file's bytes, which is what a submission is known by.
 *
 * @param hex 64 small hexadecimal digits
 */
public record Sha256(String hex) implements Comparable<Sha256> {
    private static final int DIGITS = 64;

    /** Checks the form. */
    public Sha256 {
        if (hex.length() != DIGITS || !isHexadecimal(hex)) {
            throw new UnparsableTextException(hex, "a SHA-256 of 64 small hexadecimal digits");
        }
    }

    private static boolean isHexadecimal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }

    /** The digest with these digits. */
    public static Sha256 of(String hex) {
        return new Sha256(hex);
    }

    /** The digest of these bytes. */
    public static Sha256 ofBytes(byte[] content) {
        return of(algorithm().digest(content));
    }

    /**
     * The digest of a file's bytes, without holding them.
     *
     * @throws IOException if the file cannot be read
     */
    public static Sha256 ofFile(Path file) throws IOException {
        MessageDigest digest = algorithm();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return of(digest.digest());
    }

    private static Sha256 of(byte[] digest) {
        return new Sha256(HexFormat.of().formatHex(digest));
    }

    private static MessageDigest algorithm() {
        try {
            return MessageDigest.getInstance("SHA-256");
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
