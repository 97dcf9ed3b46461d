package org.serviceplan.importer.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.serviceplan.importer.workbook.ReadResult.Read;
import org.serviceplan.importer.workbook.ReadResult.Refused;

import static org.assertj.core.api.Assertions.assertThat;

/** Workbooks for tests: made by POI, by hand, or kept as files; and what our reader makes of them. */
final class Books {
    static final WorkbookReader READER = new WorkbookReader(Limits.standard());

    private Books() {}

    /** An {@code .xlsx} as POI writes it. */
    static byte[] xlsx(Consumer<? super org.apache.poi.ss.usermodel.Workbook> content) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            return written(book, content);
        }
    }

    /** An {@code .xls} as POI writes it. */
    static byte[] xls(Consumer<? super org.apache.poi.ss.usermodel.Workbook> content) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            return written(book, content);
        }
    }

    private static byte[] written(
            org.apache.poi.ss.usermodel.Workbook book, Consumer<? super org.apache.poi.ss.usermodel.Workbook> content)
            throws IOException {
        content.accept(book);
        return written(book);
    }

    static byte[] written(org.apache.poi.ss.usermodel.Workbook book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }

    /** A file kept with the tests. */
    static byte[] file(String name) throws IOException {
        try (InputStream in = Books.class.getResourceAsStream("/workbook/" + name)) {
            return java.util.Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    /** The workbook that our reader sees. */
    static Workbook read(byte[] content) {
        return readWithFindings(content).workbook();
    }

    static Read readWithFindings(byte[] content) {
        ReadResult result = READER.read(content, "附件一.xlsx");
        assertThat(result).isInstanceOf(Read.class);
        return (Read) result;
    }

    /** The only sheet that our reader sees. */
    static Sheet readSheet(byte[] content) {
        List<Sheet> sheets = read(content).sheets();
        assertThat(sheets).hasSize(1);
        return sheets.get(0);
    }

    /** The codes of why our reader refuses the file. */
    static List<String> refusal(byte[] content) {
        return refusal(READER, content);
    }

    static List<String> refusal(WorkbookReader reader, byte[] content) {
        ReadResult result = reader.read(content, "附件一.xlsx");
        assertThat(result).isInstanceOf(Refused.class);
        return ((Refused) result)
                .findings().kept().stream().map(f -> f.code().value()).toList();
    }

    /** A sheet's cells as {@code A1=text}, in reading order. */
    static List<String> texts(Sheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.ref() + "=" + cell.text())
                .collect(Collectors.toList());
    }
}
