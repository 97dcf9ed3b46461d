package org.serviceplan.batch.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tools.jackson.databind.JsonNode;

import org.serviceplan.model.text.ChineseNumerals;

/**
 * Makes the sample inbox from the two published plans, laid out as the offices published them: Hualien's tables with merged items and
 * hard line breaks, Kinmen's with item one in a single cell, a head printed again on every page and a measure cut by a page break.
 */
final class SampleInbox {
    private static final String[] KINMEN_HEADS = {"項次", "實施要項", "具體作法", "完成期限"};

    private final Path inbox;

    private SampleInbox(Path inbox) {
        this.inbox = inbox;
    }

    /** Writes the inbox into the folder given as the only argument. */
    public static void main(String[] args) throws IOException {
        new SampleInbox(Path.of(args[0])).write();
    }

    private void write() throws IOException {
        PublishedPlan hualien = PublishedPlan.read("hualien-112.json");
        PublishedPlan kinmen = PublishedPlan.read("kinmen-111.json");
        save(hualienMeasures(hualien), "112/花蓮縣榮民服務處.xlsx");
        save(hualienOutcomes(hualien), "112/花蓮縣榮民服務處_執行成效.xlsx");
        save(kinmenMeasures(kinmen), "111/金門縣榮民服務處.xls");
        save(kinmenOutcomes(kinmen), "111/金門縣榮民服務處_執行成效.xlsx");
        Files.writeString(
                inbox.resolve("收文.csv"),
                String.join(
                        "\r\n",
                        "\uFEFF檔案,收文時間",
                        "111/金門縣榮民服務處.xls,2022-02-10 14:05",
                        "111/金門縣榮民服務處_執行成效.xlsx,112年2月6日 11:20",
                        "112/花蓮縣榮民服務處.xlsx,2023-01-16 09:30",
                        "112/花蓮縣榮民服務處_執行成效.xlsx,113年1月15日 10:00",
                        ""));
    }

    private static Workbook hualienMeasures(PublishedPlan plan) {
        Workbook workbook = new XSSFWorkbook();
        SheetPen pen = new SheetPen(workbook, "附件一", 5, 12, 32, 12, 8);
        pen.title("花蓮縣榮民服務處提升政府服務效能具體作法", 5);
        pen.line("項\n次", "實施要領", "具體做法", "負責業參", "完成\n期限");
        for (JsonNode item : plan.items("annex1")) {
            int first = pen.row();
            for (JsonNode measure : item.get("measures").valueStream().toList()) {
                boolean begins = pen.row() == first;
                pen.line(
                        begins ? number(item) : "",
                        begins ? wrap(item.get("heading").asString(), 5) : "",
                        wrap(number(measure) + "、" + measure.get("text").asString(), 14),
                        units(measure),
                        begins ? "持續\n辦理" : "");
            }
            List.of(0, 1, 4).forEach(column -> pen.mergeDown(first, column));
        }
        return workbook;
    }

    private static Workbook hualienOutcomes(PublishedPlan plan) {
        Workbook workbook = new XSSFWorkbook();
        SheetPen pen = new SheetPen(workbook, "附件二", 5, 14, 36, 40);
        pen.title("花蓮縣榮民服務處提升政府服務品質執行成效一覽表", 4);
        pen.line("項\n次", "實施要領", "具體做法", "執行成效");
        for (JsonNode item : plan.items("annex2")) {
            int first = pen.row();
            for (JsonNode measure : item.get("measures").valueStream().toList()) {
                boolean begins = pen.row() == first;
                pen.line(
                        begins ? number(item) : "",
                        begins ? wrap(item.get("heading").asString(), 6) : "",
                        wrap(number(measure) + "、" + measure.get("text").asString(), 16),
                        measure.get("result").asString());
            }
            List.of(0, 1).forEach(column -> pen.mergeDown(first, column));
        }
        return workbook;
    }

    private static Workbook kinmenMeasures(PublishedPlan plan) {
        Workbook workbook = new HSSFWorkbook();
        SheetPen pen = new SheetPen(workbook, "附件1", 6, 20, 60, 12);
        pen.title("金門縣榮民服務處\n111年度提升政府服務效能具體作法", 4);
        pen.line(KINMEN_HEADS);
        for (JsonNode item : plan.items("annex1")) {
            List<String> cells = kinmenCells(item);
            for (int i = 0; i < cells.size(); i++) {
                if (breaksPage(item, i)) {
                    pen.line(KINMEN_HEADS);
                }
                boolean begins = i == 0;
                pen.line(
                        begins ? number(item) : "",
                        begins ? item.get("heading").asString() : "",
                        cells.get(i),
                        begins ? item.get("deadline").asString() : "");
            }
        }
        return workbook;
    }

    /** Item one's first nine measures stand in one cell; the last measure of item three is cut by the end of a page. */
    private static List<String> kinmenCells(JsonNode item) {
        List<String> texts = item.get("measures")
                .valueStream()
                .map(measure -> number(measure) + "、" + measure.get("text").asString())
                .collect(Collectors.toCollection(ArrayList::new));
        int ordinal = item.get("ordinal").asInt();
        if (ordinal == 1) {
            return List.of(String.join("\n", texts.subList(0, 9)), texts.get(9));
        }
        if (ordinal == 3) {
            String last = texts.remove(texts.size() - 1);
            int cut = last.indexOf("問安");
            texts.add(last.substring(0, cut));
            texts.add(last.substring(cut));
        }
        return texts;
    }

    /** Where the published plan begins a page: before item two, inside the cut measure of item three, before item five. */
    private static boolean breaksPage(JsonNode item, int cell) {
        return switch (item.get("ordinal").asInt()) {
            case 2, 5 -> cell == 0;
            case 3 -> cell == 5;
            default -> false;
        };
    }

    private static Workbook kinmenOutcomes(PublishedPlan plan) {
        Workbook workbook = new XSSFWorkbook();
        SheetPen pen = new SheetPen(workbook, "附件2", 6, 24, 50, 50);
        pen.title("金門縣榮民服務處\n111年度提升政府服務效能具體作法執行成效", 4);
        pen.line("項次", "實施要項", "具體作法", "執行成效");
        plan.items("annex2")
                .forEach(item -> pen.line(number(item), item.get("heading").asString(), "", ""));
        return workbook;
    }

    private void save(Workbook workbook, String path) throws IOException {
        Path file = inbox.resolve(path);
        Files.createDirectories(file.getParent());
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    private static String number(JsonNode entry) {
        return ChineseNumerals.format(entry.get("ordinal").asInt());
    }

    /** The units as published, one a line, with the long name broken over two. */
    private static String units(JsonNode measure) {
        return measure.get("units")
                .valueStream()
                .map(unit -> unit.asString().replace("退除役官兵權益", "退除役官\n兵權益"))
                .collect(Collectors.joining("\n"));
    }

    /** Hard line breaks after so many characters, as in a narrow column and where a word processor would put them. */
    private static String wrap(String text, int width) {
        StringBuilder wrapped = new StringBuilder();
        int onLine = 0;
        for (int i = 0; i < text.length(); i++) {
            if (onLine >= width && mayBreak(text.charAt(i - 1), text.charAt(i))) {
                wrapped.append('\n');
                onLine = 0;
            }
            wrapped.append(text.charAt(i));
            onLine++;
        }
        return wrapped.toString();
    }

    /** Not inside a Latin word but behind its hyphen, not behind an opening bracket, not before a closing one or a mark. */
    private static boolean mayBreak(char before, char after) {
        boolean inWord = isLatin(before) && isLatin(after);
        return !inWord && "(（「".indexOf(before) < 0 && ")）」-，。、；".indexOf(after) < 0;
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}
