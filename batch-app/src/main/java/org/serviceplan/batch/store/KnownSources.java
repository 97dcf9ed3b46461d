package org.serviceplan.batch.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.serviceplan.model.source.Sha256;

/** Contents that were imported before. */
public final class KnownSources {
    private record Key(String sha256, String readAs) {}

    private final Map<Key, KnownSource> sources = new HashMap<>();

    void add(String sha256, String readAs, KnownSource source) {
        sources.put(new Key(sha256, readAs), source);
    }

    /** The content, if it was imported, and if the path has no say in it or is the same. */
    public Optional<KnownSource> find(Sha256 sha256, String path) {
        return Optional.ofNullable(sources.get(new Key(sha256.hex(), "")))
                .or(() -> Optional.ofNullable(sources.get(new Key(sha256.hex(), StoredText.of(path)))));
    }
}
