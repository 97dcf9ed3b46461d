package org.serviceplan.importer.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

import org.serviceplan.importer.AnnexImporter;
import org.serviceplan.importer.ImportResult;
import org.serviceplan.importer.ImportedAnnex;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.source.Sha256;

/** One way to read a workbook, and how much it found: measures or cells, so that nothing can be left out. */
enum Reading {
    /**
     * All of it: cells, tables, measures, deadlines, targets, outcomes, findings. The file's digest is known, as it is to the night,
     * which reads no file before it has seen by it that it is not yesterday's.
     */
    IMPORTER {
        @Override
        long read(Path file) throws IOException {
            return measures(Importer.SHARED.read(Files.readAllBytes(file), Importer.KNOWN, path(file)));
        }
    },
    /** The same, and the digest. */
    AND_DIGEST {
        @Override
        long read(Path file) throws IOException {
            return measures(Importer.SHARED.read(file, path(file)));
        }
    },
    /** Cells only. */
    FASTEXCEL {
        @Override
        long read(Path file) throws IOException {
            long characters = 0;
            try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
                for (Sheet sheet : book.getSheets().toList()) {
                    try (var rows = sheet.openStream()) {
                        characters += rows.flatMap(row -> row.stream())
                                .mapToLong(cell -> cell == null || cell.getText() == null ? 0 : 1)
                                .sum();
                    }
                }
            }
            return characters;
        }
    },
    /** Cells only, by the library's event API with its own handler of styles and shared strings. */
    POI_EVENTS {
        @Override
        long read(Path file) throws IOException {
            CellCount count = new CellCount();
            try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
                XSSFReader reader = new XSSFReader(opened);
                ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(opened);
                var sheets = reader.getSheetsData();
                while (sheets.hasNext()) {
                    try (InputStream sheet = sheets.next()) {
                        XMLReader parser = XMLHelper.newXMLReader();
                        parser.setContentHandler(
                                new XSSFSheetXMLHandler(reader.getStylesTable(), strings, count, false));
                        parser.parse(new InputSource(sheet));
                    }
                }
            } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
                throw new IOException(e);
            }
            return count.cells;
        }
    },
    /** Cells only, over the library's event API by a handler that does the least: every cell with something in it is counted. */
    POI_SAX {
        @Override
        long read(Path file) throws IOException {
            FilledCells filled = new FilledCells();
            try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
                XSSFReader reader = new XSSFReader(opened);
                new ReadOnlySharedStringsTable(opened);
                var sheets = reader.getSheetsData();
                while (sheets.hasNext()) {
                    try (InputStream sheet = sheets.next()) {
                        XMLReader parser = XMLHelper.newXMLReader();
                        parser.setContentHandler(filled);
                        parser.parse(new InputSource(sheet));
                    }
                }
            } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
                throw new IOException(e);
            }
            return filled.cells;
        }
    },
    /** Everything, held in memory. */
    POI_USERMODEL {
        @Override
        long read(Path file) throws IOException {
            long cells = 0;
            try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
                for (org.apache.poi.ss.usermodel.Sheet sheet : book) {
                    for (Row row : sheet) {
                        cells += row.getPhysicalNumberOfCells();
                    }
                }
            }
            return cells;
        }
    };

    /** Reads a file; the number of things found in it. */
    abstract long read(Path file) throws IOException;

    private static String path(Path file) {
        return "112/" + file.getFileName();
    }

    private static long measures(ImportResult result) {
        long measures = 0;
        for (ImportedAnnex imported : result.annexes()) {
            for (PlanItem item : imported.annex().items()) {
                measures += item.measures().size();
            }
        }
        return measures;
    }

    /** Made only where it is used: its vocabulary is no part of the others' time. */
    private static final class Importer {
        static final AnnexImporter SHARED = AnnexImporter.standard();
        static final Sha256 KNOWN = Sha256.of("0".repeat(64));
    }

    private static final class FilledCells extends DefaultHandler {
        private long cells;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("v")) {
                cells++;
            }
        }
    }

    private static final class CellCount implements SheetContentsHandler {
        private long cells;

        @Override
        public void startRow(int row) {}

        @Override
        public void endRow(int row) {}

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            cells++;
        }
    }
}
