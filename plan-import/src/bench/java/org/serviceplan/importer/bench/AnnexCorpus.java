package org.serviceplan.importer.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.serviceplan.model.framework.ImplementationItem;
import org.serviceplan.model.framework.PlanFrameworks;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.office.OfficeRoster;

/** Annex workbooks as offices submit them, both annexes in each, no two with the same texts; the same ones every time. */
final class AnnexCorpus {
    private static final List<String> WHAT = List.of("服務人員", "榮民眷屬", "志工", "遺孤", "就養榮民", "地方機關", "安養機構", "社區長者");
    private static final List<String> HOW = List.of("專業講習", "關懷訪視", "座談會", "健康促進活動", "法律諮詢", "就業媒合", "滿意度調查", "節日慰問");
    private static final List<String> TARGETS =
            List.of("，每年至少20小時", "，每季至少2場次", "，滿意度達85%以上", "，至少完成諮詢150人", "", "", "", "");
    private static final List<String> ENDS =
            List.of("，並列入年度工作檢討，以提升服務效能。", "，結合地方資源共同推動，落實在地服務。", "，指派專人負責，並留存紀錄備查。");
    private static final String[] NUMERALS = {"一", "二", "三", "四", "五", "六"};

    private final Random random = new Random(112);

    /** Writes so many workbooks into a folder, unless it has them. */
    static void write(Path folder, int files) throws IOException {
        Files.createDirectories(folder);
        AnnexCorpus corpus = new AnnexCorpus();
        List<Office> offices = OfficeRoster.standard().offices();
        for (int i = 0; i < files; i++) {
            Path file = folder.resolve("%05d.xlsx".formatted(i));
            if (!Files.exists(file)) {
                try (XSSFWorkbook book = new XSSFWorkbook();
                        OutputStream out = Files.newOutputStream(file)) {
                    corpus.fill(book, offices.get(i % offices.size()).name(), 100 + i / offices.size() % 50);
                    book.write(out);
                }
            }
        }
    }

    private void fill(XSSFWorkbook book, String office, int year) {
        CellStyle wrapped = book.createCellStyle();
        wrapped.setWrapText(true);
        annex(book.createSheet("附件一"), wrapped, office + year + "年提升政府服務效能具體作法", false);
        annex(book.createSheet("附件二"), wrapped, office + year + "年提升政府服務效能執行成效一覽表", true);
    }

    private void annex(Sheet sheet, CellStyle style, String title, boolean outcomes) {
        sheet.createRow(0).createCell(0).setCellValue(title);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
        String[] heads = outcomes
                ? new String[] {"項次", "實施要項", "具體作法", "執行成效", "備註"}
                : new String[] {"項次", "實施要項", "具體作法", "負責業參", "完成期限"};
        put(sheet.createRow(1), style, heads);
        int at = 2;
        for (ImplementationItem item :
                PlanFrameworks.standard().forYear(MinguoYear.of(112)).items()) {
            int first = at;
            for (int m = 0; m < 3; m++) {
                String what = one(WHAT);
                String how = one(HOW);
                String measure = NUMERALS[m] + "、辦理" + what + how + one(TARGETS) + one(ENDS);
                String last = outcomes ? "" : "持續辦理";
                String done = outcomes
                        ? "辦理" + what + how + "計" + (1 + random.nextInt(300)) + "場次，" + random.nextInt(9000) + "人次參與。"
                        : "網綜合\n志工";
                put(sheet.createRow(at++), style, NUMERALS[item.ordinal() - 1], item.heading(), measure, done, last);
            }
            sheet.addMergedRegion(new CellRangeAddress(first, at - 1, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(first, at - 1, 1, 1));
        }
    }

    private static void put(Row row, CellStyle style, String... texts) {
        boolean firstOfItem = row.getRowNum() < 3 || (row.getRowNum() - 2) % 3 == 0;
        for (int column = 0; column < texts.length; column++) {
            row.createCell(column).setCellStyle(style);
            if (column > 1 || firstOfItem) {
                row.getCell(column).setCellValue(texts[column]);
            }
        }
    }

    private String one(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
