package org.serviceplan.batch.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.table.Vocabulary;
import org.serviceplan.model.data.FaultyDataLineException;
import org.serviceplan.model.office.OfficeRoster;

/** The data that headquarters may put in place of, or beside, what the program brings along. */
public final class DataFiles {
    private static final String ROSTER = "機關名冊";
    private static final String ROSTER_FORM =
            "第一行為欄名 code,name,places,aliases（可加 emails），其後每行一個機關，例如 HUA,花蓮縣榮民服務處,花蓮縣,";

    private DataFiles() {}

    /**
     * The roster in a file; the standard one where none is given.
     *
     * @throws FaultyDataFileException if the file cannot be read or is faulty
     */
    public static OfficeRoster roster(@Nullable Path file) {
        if (file == null) {
            return OfficeRoster.standard();
        }
        try {
            OfficeRoster roster = read(ROSTER, file, OfficeRoster::read);
            if (roster.offices().isEmpty()) {
                throw new FaultyDataFileException(ROSTER, file, "沒有任何機關。" + ROSTER_FORM);
            }
            return roster;
        } catch (FaultyDataLineException e) {
            throw new FaultyDataFileException(ROSTER, file, "第 " + e.line() + " 行有誤。" + ROSTER_FORM);
        } catch (IllegalArgumentException e) {
            throw new FaultyDataFileException(ROSTER, file, "有兩個機關的代碼相同");
        }
    }

    /**
     * The vocabulary with the lines of a file; the standard one where none is given.
     *
     * @throws FaultyDataFileException if the file cannot be read or is faulty
     */
    public static Vocabulary vocabulary(@Nullable Path file) {
        if (file == null) {
            return Vocabulary.standard();
        }
        try {
            return read("詞彙檔", file, Vocabulary.standard()::with);
        } catch (FaultyDataLineException e) {
            throw new FaultyDataFileException(
                    "詞彙檔",
                    file,
                    "第 " + e.line() + " 行有誤："
                            + String.valueOf(
                                    e.getCause() == null ? "" : e.getCause().getMessage()));
        }
    }

    /**
     * The text of a file that was read before; null where none is given.
     *
     * @throws FaultyDataFileException if it cannot be read any more
     */
    public static @Nullable String text(@Nullable Path file) {
        try {
            return file == null ? null : Files.readString(file);
        } catch (IOException e) {
            throw new FaultyDataFileException("資料檔", file, "無法讀取");
        }
    }

    private static <T> T read(String what, Path file, Function<Reader, T> reading) {
        try (Reader csv = Files.newBufferedReader(file)) {
            return reading.apply(csv);
        } catch (IOException | UncheckedIOException e) {
            throw new FaultyDataFileException(what, file, "不存在、無法讀取，或不是 UTF-8 編碼");
        }
    }
}
