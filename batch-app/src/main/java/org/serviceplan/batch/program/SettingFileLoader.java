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
            return loader.load(name, understood(file));
        } catch (IOException | RuntimeException e) {
            throw new UsageException(SettingFileFault.of(file, e));
        }
    }

    /** The file as the loader of Spring understands it. */
    Resource understood(Resource file) {
        return file;
    }

    /** Of {@code .properties} files, and of those in XML, which say themselves how they are encoded. */
    static final class OfProperties extends SettingFileLoader {
        OfProperties() {
            super(new PropertiesPropertySourceLoader());
        }

        @Override
        Resource understood(Resource file) {
            return String.valueOf(file.getFilename()).endsWith(".xml") ? file : new Utf8Properties(file);
        }
    }

    /** Of {@code .yml} and {@code .yaml} files. */
    static final class OfYaml extends SettingFileLoader {
        OfYaml() {
            super(new YamlPropertySourceLoader());
        }
    }
}
