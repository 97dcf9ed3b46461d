package org.serviceplan.report.workbook.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.util.Reproducibility;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.serviceplan.model.source.SourceFile;
import org.serviceplan.report.workbook.sheet.DocumentFacts;
import org.serviceplan.report.workbook.sheet.SheetForm;
import org.serviceplan.report.workbook.sheet.SheetOutput;
import org.serviceplan.report.workbook.sheet.WorkbookOutput;

/** A workbook as Office Open XML (.xlsx). Rows leave memory soon after they are written. */
public final class XlsxWorkbook implements WorkbookOutput {
    /** Rows of a sheet that are held in memory. */
    private static final int ROWS_HELD = 50;

    private final XSSFWorkbook whole = new XSSFWorkbook();
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(whole, ROWS_HELD);
    private final StyleCache styles = new StyleCache(whole);
    private final Function<SourceFile, String> addresses;
    private final Map<String, XlsxSheet> sheets = new HashMap<>();

    /**
     * An empty workbook.
     *
     * @param facts what its properties say
     * @param addresses where submitted files are, seen from the workbook
     */
    public XlsxWorkbook(DocumentFacts facts, Function<SourceFile, String> addresses) {
        this.addresses = addresses;
        describe(facts);
    }

    private void describe(DocumentFacts facts) {
        CoreProperties core = whole.getProperties().getCoreProperties();
        core.setTitle(facts.title());
        core.setSubjectProperty(facts.subject());
        core.setKeywords(String.join(";", facts.keywords()));
        core.setDescription(facts.description());
        core.setCategory(facts.category());
        core.setCreator(facts.creator());
        core.setCreated(Optional.of(Date.from(facts.created().toInstant())));
    }

    @Override
    public SheetOutput add(SheetForm form) {
        XlsxSheet sheet = new XlsxSheet(workbook, form, styles, addresses);
        sheets.put(sheet.partName(), sheet);
        return sheet;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        // Without the time of writing in it.
        Reproducibility.runWithSourceDateEpoch(() -> whole.write(form));
        new XlsxPackage(sheets).write(form.toByteArray(), out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
        whole.close();
    }
}
