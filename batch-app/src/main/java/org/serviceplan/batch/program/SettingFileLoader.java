package org.serviceplan.batch.program;

import java.io.IOException;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.boot.env.PropertiesPropertySourceLoader;
import org.springframework.boot.env.PropertySourceLoader;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.Resource;

/** Loads files of settings as Spring does, before Spring would: its exceptions do not name the file. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RequiredArgsConstructor
abstract class SettingFileLoader implements PropertySourceLoader {
    private final PropertySourceLoader loader;

    @Override
    public String[] getFileExtensions() {
        return loader.getFileExtensions();
    }

    @Override
    public List<PropertySource<?>> load(String name, Resource file) {
        try {
            return loader.load(name, file);
        } catch (IOException | RuntimeException e) {
            throw new UsageException(SettingFileFault.of(file, e));
        }
    }

    /** Of {@code .properties} files. */
    static final class OfProperties extends SettingFileLoader {
        OfProperties() {
            super(new PropertiesPropertySourceLoader());
        }
    }

    /** Of {@code .yml} and {@code .yaml} files. */
    static final class OfYaml extends SettingFileLoader {
        OfYaml() {
            super(new YamlPropertySourceLoader());
        }
    }
}
