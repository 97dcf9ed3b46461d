package org.serviceplan.batch.program;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import picocli.CommandLine.UnmatchedArgumentException;

import org.serviceplan.batch.settings.OwnSetting;

/**
 * A command with settings. It understands any Spring property as {@code --name.of.property=value}. A superclass and no mixin:
 * picocli passes over what a mixin would keep of the command line.
 */
public abstract class PropertyCommand implements Callable<Integer> {
    private static final Pattern PROPERTY =
            Pattern.compile("--(?<name>[A-Za-z][\\w-]*(?:[.\\[][\\w.\\[\\]-]+))(?:=.*)?", Pattern.DOTALL);
    /** What the names of Spring's own properties begin with; a name that begins otherwise means nothing to anybody. */
    private static final List<ConfigurationPropertyName> FRAMEWORKS = Stream.of("spring", "logging", "management")
            .map(ConfigurationPropertyName::of)
            .toList();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Unmatched
    private List<String> others = new ArrayList<>();

    /**
     * The properties given, as Spring reads them.
     *
     * @throws UnmatchedArgumentException if anything on the command line is neither an option nor a property that means something
     */
    protected List<String> properties() {
        List<String> unknown =
                others.stream().filter(other -> !isProperty(other)).toList();
        if (!unknown.isEmpty()) {
            throw new UnmatchedArgumentException(spec.commandLine(), unknown);
        }
        return List.copyOf(others);
    }

    /** Whether an option that names no setting of our own, though it is written as one, ends the command. */
    protected boolean refusesUnknownSettings() {
        return true;
    }

    private boolean isProperty(String option) {
        Matcher property = PROPERTY.matcher(option);
        if (!property.matches()) {
            return false;
        }
        ConfigurationPropertyName name = ConfigurationPropertyName.adapt(property.group("name"), '.');
        return OwnSetting.ROOT.isAncestorOf(name)
                ? OwnSetting.isNamed(name) || !refusesUnknownSettings()
                : FRAMEWORKS.stream().anyMatch(framework -> framework.isAncestorOf(name));
    }

    /** Whether anything may be set, on the command line or elsewhere; only if not is it certain. */
    protected static boolean isAnythingSet(List<String> properties) {
        Set<String> names = new HashSet<>(System.getenv().keySet());
        names.addAll(System.getProperties().stringPropertyNames());
        return !properties.isEmpty() || SettingSources.mayHoldAny(names, Path.of(""));
    }

    /**
     * The settings in force where no Spring is started: those of the command line, of the environment, and of files of settings.
     *
     * @throws UsageException if such a file cannot be read
     */
    protected static Environment environment(List<String> properties) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SimpleCommandLinePropertySource(properties.toArray(String[]::new)));
        try {
            ConfigDataEnvironmentPostProcessor.applyTo(environment);
        } catch (RuntimeException e) {
            throw new UsageException(Failure.of(e).message());
        }
        return environment;
    }

    /** Adds an option as the property of our own that it stands for, where it was given. */
    protected static void add(List<String> properties, String name, @Nullable String value) {
        if (value != null) {
            properties.add("--serviceplan." + name + "=" + value);
        }
    }

    /** Where the command's result goes. */
    protected final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** Where it says what keeps the result from getting there. */
    protected final PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** What to throw where an option makes no sense. */
    protected final ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
