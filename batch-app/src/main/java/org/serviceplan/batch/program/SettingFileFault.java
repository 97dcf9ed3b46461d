package org.serviceplan.batch.program;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.config.ConfigDataNotFoundException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

import org.serviceplan.batch.settings.WrittenPlace;

/** What to say of files of settings that cannot be read, in Traditional Chinese: which file, which line, and how to go on. */
final class SettingFileFault {
    private static final String AGAIN = "，再執行一次。";
    private static final String READING = ConfigDataEnvironmentPostProcessor.class.getPackageName() + ".";
    /** A Windows path, as a rule: C:\\users, C:\\收件匣. */
    private static final Pattern BROKEN_ESCAPE =
            Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\(?:u(?!\\p{XDigit}{4})|[^\\x00-\\x7F])");

    private SettingFileFault() {}

    /** What is wrong with this file. */
    static String of(Resource file, Exception failure) {
        return "設定檔" + WrittenPlace.file(file) + fault(file, NestedExceptionUtils.getMostSpecificCause(failure))
                + AGAIN;
    }

    /** Whether it was while files of settings were looked for; Spring's exceptions of that have nothing else in common. */
    static boolean isReading(Throwable failure) {
        return Stream.of(failure.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith(READING));
    }

    /** What kept files of settings from being found. */
    static String of(Throwable failure) {
        if (failure instanceof ConfigDataNotFoundException missing) {
            return "找不到設定檔（" + missing.getMessage() + "）"
                    + WrittenPlace.of(missing.getOrigin()).map("，指定於"::concat).orElse("") + "。請更正路徑，或在其前加上 optional:"
                    + AGAIN;
        }
        return "設定檔無法讀取（" + NestedExceptionUtils.getMostSpecificCause(failure).getMessage() + "）。請更正" + AGAIN;
    }

    private static String fault(Resource file, Throwable cause) {
        if (cause instanceof MarkedYAMLException yaml && yaml.getProblemMark() != null) {
            return WrittenPlace.line(yaml.getProblemMark().getLine() + 1) + "有誤（"
                    + Objects.requireNonNullElse(yaml.getProblem(), firstLine(yaml))
                    + "）。請檢查縮排（用空白而非 Tab，同層對齊）、冒號後的空白、引號是否成對、名稱是否重複";
        }
        if (cause instanceof CharacterCodingException) {
            return line(file, line -> !isUtf8(line)) + "不是 UTF-8 編碼（not UTF-8）。請以 UTF-8 編碼存檔";
        }
        if (cause instanceof ReaderException reader) {
            return line(file, line -> line.indexOf(reader.getCodePoint()) >= 0) + "有不允許的控制字元（" + cause.getMessage()
                    + "）。請刪除後存檔";
        }
        String escape = line(
                file, line -> !isComment(line) && BROKEN_ESCAPE.matcher(line).find());
        return escape.isEmpty()
                ? "無法讀取（" + cause.getMessage() + "）。請更正"
                : escape + "有無法解讀的 \\（" + cause.getMessage() + "）。路徑請用 / 或 \\\\ 分隔";
    }

    private static boolean isComment(String line) {
        return line.stripLeading().startsWith("#") || line.stripLeading().startsWith("!");
    }

    /** Some have no other message of their own. */
    private static String firstLine(MarkedYAMLException yaml) {
        return String.valueOf(yaml.getMessage()).lines().findFirst().orElse("");
    }

    /** The first line that is so; nothing where none is. Letters stand for bytes. */
    private static String line(Resource file, Predicate<String> isSo) {
        try {
            List<String> lines =
                    file.getContentAsString(StandardCharsets.ISO_8859_1).lines().toList();
            return lines.stream()
                    .filter(isSo)
                    .findFirst()
                    .map(line -> WrittenPlace.line(lines.indexOf(line) + 1))
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    private static boolean isUtf8(String line) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line.getBytes(StandardCharsets.ISO_8859_1)));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
