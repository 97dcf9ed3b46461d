package org.serviceplan.importer.samples;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.serviceplan.importer.AnnexImporter;
import org.serviceplan.importer.ImportResult;
import org.serviceplan.importer.ImportedAnnex;
import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.importer.testing.ZipSketch;
import org.serviceplan.model.source.WorkbookFormat;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever happens to an annex on its way, importing it comes to a result in moments, and a refusal says why. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class MutationTest {
    /** How often each format is changed in each way; the profile {@code soak} does so thousands of times. */
    private static final int TIMES = Integer.getInteger("serviceplan.damages", 80);

    private static final AnnexImporter IMPORTER = AnnexImporter.standard();
    private static final Pattern TAG = Pattern.compile("<[^?!>]+>");
    private static final Pattern ATTRIBUTE = Pattern.compile("=\"[^\"]*\"");
    private static final String PATH = "112/附件一.xlsx";
    /** What cells may come to hold. */
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "一",
            "1.1",
            "具體作法",
            "實施要項",
            "執行成效",
            "項次,實施要項,具體作法",
            "花蓮縣榮民服務處112年度具體作法",
            "花蓮縣榮民服務處、金門縣榮民服務處2023年",
            "完備基礎服務項目，注重服務特性差異化",
            "以下空白",
            "（範例）",
            "備註：",
            "同上",
            "\"\"\"",
            "一、".repeat(2_000),
            "(".repeat(2_000),
            "　\t\n　",
            "9".repeat(400),
            "112年99月99日前",
            "計，，次人");

    private static final List<String> VALUES = List.of(
            "",
            "-1",
            "0",
            "99999999999",
            "2147483647",
            "XFD1048576",
            "A1:XFD1048576",
            "A0",
            "NaN",
            "&amp;",
            "../../x",
            "一");

    @ParameterizedTest
    @EnumSource(
            value = WorkbookFormat.class,
            names = {"XLSX", "ODS"})
    void changedNodesOfXmlComeToAResult(WorkbookFormat format) throws IOException {
        byte[] whole = book(format);
        Random random = new Random(1);
        List<String> parts = ZipSketch.of(whole).names();
        for (int i = 0; i < TIMES; i++) {
            ZipSketch changed = ZipSketch.of(whole);
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                changed.edit(parts.get(random.nextInt(parts.size())), xml -> changedNode(xml, random));
            }
            assertResult(changed.bytes(), "nodes " + format + " " + i);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = WorkbookFormat.class,
            names = {"XLSX", "ODS"})
    void changedEntriesOfTheZipComeToAResult(WorkbookFormat format) throws IOException {
        byte[] whole = book(format);
        Random random = new Random(2);
        List<String> parts = ZipSketch.of(whole).names();
        for (int i = 0; i < TIMES; i++) {
            ZipSketch changed = ZipSketch.of(whole);
            String part = parts.get(random.nextInt(parts.size()));
            String other = parts.get(random.nextInt(parts.size()));
            switch (random.nextInt(10)) {
                case 0 -> changed.without(part);
                case 1 -> changed.with(part, "");
                case 2 -> changed.edit(part, xml -> xml.substring(0, random.nextInt(xml.length() + 1)));
                case 3 -> changed.swapped(part, other);
                case 4 -> changed.renamed(part, "../../../" + part);
                case 5 -> changed.with("..\\..\\" + part, "<x/>");
                case 6 -> changed.with("C:/" + part, "<x/>");
                case 7 -> changed.with("x/".repeat(random.nextInt(30_000)) + part, "<x/>");
                case 8 -> changed.with(part.toUpperCase(Locale.ROOT), "<x/>");
                default -> changed.renamed(part, part.toUpperCase(Locale.ROOT) + "\u0000");
            }
            assertResult(changed.bytes(), "entries " + format + " " + i);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = WorkbookFormat.class,
            names = {"XLSX", "XLS", "ODS"})
    void changedBytesComeToAResult(WorkbookFormat format) throws IOException {
        byte[] whole = book(format);
        Random random = new Random(3);
        for (int i = 0; i < TIMES; i++) {
            byte[] changed = whole.clone();
            for (int changes = 1 + random.nextInt(10); changes > 0; changes--) {
                changed[random.nextInt(changed.length)] = (byte) (random.nextBoolean() ? random.nextInt(256) : -1);
            }
            assertResult(changed, "bytes " + format + " " + i);
        }
    }

    /** Sector numbers that point back, to themselves or beyond the end make chains that never end. */
    @ParameterizedTest
    @EnumSource(
            value = WorkbookFormat.class,
            names = {"XLS"})
    void chainsOfSectorsThatNeverEndComeToAResult(WorkbookFormat format) throws IOException {
        byte[] whole = book(format);
        int sectors = whole.length / 512 - 1;
        Random random = new Random(4);
        for (int i = 0; i < TIMES; i++) {
            byte[] changed = whole.clone();
            // The header's list of sectors, or the first table of chains itself.
            int table = random.nextInt(4) == 0 ? 0x2C : 512 * (1 + littleEndian(whole, 0x4C));
            for (int changes = 1 + random.nextInt(8); changes > 0; changes--) {
                int at = table + 4 * random.nextInt(table == 0x2C ? 12 : Math.min(128, sectors));
                int target = random.nextInt(sectors + 2);
                changed[at] = (byte) target;
                changed[at + 1] = (byte) (target >> 8);
                changed[at + 2] = 0;
                changed[at + 3] = 0;
            }
            assertResult(changed, "chains " + i);
        }
    }

    /** What has a checksum is whole or refused; where it is taken in, nothing of it is lost. */
    @ParameterizedTest
    @EnumSource(
            value = WorkbookFormat.class,
            names = {"XLSX", "ODS"})
    void whatIsTakenInOfChangedBytesIsAllThatWasThere(WorkbookFormat format) throws IOException {
        byte[] whole = book(format);
        List<ImportedAnnex> intact = IMPORTER.read(whole, PATH).annexes();
        Random random = new Random(5);
        int accepted = 0;
        for (int i = 0; i < TIMES; i++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            ImportResult result = IMPORTER.read(changed, PATH);
            if (result.status() == ImportResult.Status.ACCEPTED) {
                accepted++;
                assertThat(result.annexes()).as("bit %d", i).isEqualTo(intact);
            }
        }
        assertThat(accepted).isLessThan(TIMES / 2);
    }

    @ParameterizedTest
    @EnumSource(
            value = WorkbookFormat.class,
            names = {"XLSX", "XLS", "ODS"})
    void cutAnywhereItIsSentBack(WorkbookFormat format) throws IOException {
        byte[] whole = book(format);
        // The last sector of an .xls may be padding alone.
        int last = whole.length - (format == WorkbookFormat.XLS ? 512 : 0);
        for (int length = 1; length < last; length += Math.max(1, last / TIMES)) {
            ImportResult result = IMPORTER.read(Arrays.copyOf(whole, length), PATH);
            assertThat(result.status()).as("cut to %d", length).isEqualTo(ImportResult.Status.REJECTED);
            assertThat(result.annexes()).as("cut to %d", length).isEmpty();
        }
    }

    /** Cells that changed places, lost their text or hold another's, and merges anywhere: what is there is a result all the same. */
    @ParameterizedTest
    @EnumSource(
            value = WorkbookFormat.class,
            names = {"XLSX", "XLS", "ODS"})
    void changedCellsComeToAResult(WorkbookFormat format) throws IOException {
        Random random = new Random(6);
        for (int i = 0; i < TIMES; i++) {
            Layout layout =
                    Layout.of(List.of(ItemShape.values()), Dice.of(i, "cells")).withFormat(format);
            SampleSheet sheet = new SampleSheet("附件一", false);
            List<SampleAnnex> plans = PublishedAnnexes.all();
            new AnnexPen(sheet, plans.get(random.nextInt(plans.size())), layout).draw();
            SampleSheet changed = changedCells(sheet, random);
            ImportResult result = read(SampleWriter.write(List.of(changed), layout), "cells " + format + " " + i);
            assertToldOrTakenIn(changed, result, "cells " + format + " " + i);
        }
    }

    private static SampleSheet changedCells(SampleSheet sheet, Random random) {
        List<List<String>> rows = new ArrayList<>();
        sheet.rows().forEach(row -> rows.add(new ArrayList<>(row)));
        for (int changes = 1 + random.nextInt(8); changes > 0; changes--) {
            List<String> row = rows.get(random.nextInt(rows.size()));
            List<String> other = rows.get(random.nextInt(rows.size()));
            int column = row.isEmpty() ? 0 : random.nextInt(row.size());
            switch (random.nextInt(7)) {
                case 0 -> Collections.swap(rows, random.nextInt(rows.size()), random.nextInt(rows.size()));
                case 1 -> rows.add(random.nextInt(rows.size()), new ArrayList<>(other));
                case 2 -> row.add(0, "");
                case 3 -> row.addAll(other);
                case 4 -> row.clear();
                case 5 -> Collections.shuffle(row, random);
                default -> {
                    if (!row.isEmpty()) {
                        row.set(column, TEXTS.get(random.nextInt(TEXTS.size())));
                    }
                }
            }
        }
        SampleSheet changed = new SampleSheet(sheet.name(), random.nextInt(20) == 0);
        rows.forEach(changed::add);
        changed.merges().addAll(sheet.merges());
        for (int merges = random.nextInt(3); merges > 0; merges--) {
            int row = random.nextInt(rows.size());
            int column = random.nextInt(8);
            changed.merge(row, row + random.nextInt(6), column, column + random.nextInt(4));
        }
        return changed;
    }

    /** Where measures were not read from a visible sheet, something says so. */
    private static void assertToldOrTakenIn(SampleSheet sheet, ImportResult result, String what) {
        boolean measures = result.annexes().stream()
                .anyMatch(imported -> !imported.annex().measures().isEmpty());
        boolean blank = result.allFindings().kept().stream()
                .anyMatch(finding -> finding.code().equals(FindingType.BLANK_MEASURE.code()));
        assertThat(measures || blank || result.allFindings().hasErrors())
                .as(what)
                .isTrue();
        if (sheet.hidden()) {
            assertThat(result.allFindings().hasErrors()).as(what).isTrue();
        }
    }

    private static int littleEndian(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }

    private static void assertResult(byte[] content, String what) {
        read(content, what);
    }

    private static ImportResult read(byte[] content, String what) {
        ImportResult result = IMPORTER.read(content, PATH);
        assertThat(result.status()).as(what).isNotEqualTo(ImportResult.Status.IGNORED);
        if (result.status() == ImportResult.Status.REJECTED) {
            assertThat(result.allFindings().hasErrors()).as(what).isTrue();
        }
        return result;
    }

    private static byte[] book(WorkbookFormat format) throws IOException {
        SampleAnnex annex = PublishedAnnexes.all().get(0);
        Layout layout =
                Layout.of(List.of(ItemShape.MERGED), Dice.of(1, "mutation")).withFormat(format);
        return SampleWriter.write(new Draft("", "", List.of(annex), layout, Draft.Content.WHOLE));
    }

    private static String changedNode(String xml, Random random) {
        List<MatchResult> tags = TAG.matcher(xml).results().toList();
        if (tags.isEmpty()) {
            return xml + "<a>";
        }
        MatchResult tag = tags.get(random.nextInt(tags.size()));
        MatchResult other = tags.get(random.nextInt(tags.size()));
        String before = xml.substring(0, tag.start());
        String after = xml.substring(tag.end());
        return switch (random.nextInt(7)) {
            case 0 -> before + after;
            case 1 -> before + String.join("", Collections.nCopies(1 + random.nextInt(300), tag.group())) + after;
            case 2 -> before + other.group() + after;
            case 3 -> before + tag.group().replaceFirst("[A-Za-z]+", "x") + after;
            case 4 -> without(xml, tag, random);
            case 5 -> before + "<![CDATA[" + "一、".repeat(random.nextInt(2000)) + "]]>" + tag.group() + after;
            default -> before + changedAttribute(tag.group(), random) + after;
        };
    }

    /** The document without a stretch between two tags, as whole elements often are. */
    private static String without(String xml, MatchResult tag, Random random) {
        List<Integer> ends = new ArrayList<>();
        TAG.matcher(xml)
                .results()
                .map(MatchResult::end)
                .filter(end -> end > tag.start())
                .forEach(ends::add);
        return xml.substring(0, tag.start()) + xml.substring(ends.get(random.nextInt(Math.min(ends.size(), 12))));
    }

    private static String changedAttribute(String tag, Random random) {
        List<MatchResult> attributes = ATTRIBUTE.matcher(tag).results().toList();
        if (attributes.isEmpty()) {
            return tag;
        }
        MatchResult attribute = attributes.get(random.nextInt(attributes.size()));
        String value = random.nextInt(8) == 0 ? "9".repeat(10_000) : VALUES.get(random.nextInt(VALUES.size()));
        return tag.substring(0, attribute.start()) + "=\"" + value + "\"" + tag.substring(attribute.end());
    }
}
