package org.serviceplan.model.source;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.serviceplan.model.text.UnparsableTextException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CellRefTest {

    @ParameterizedTest
    @CsvSource({"0, 0, A1", "7, 2, C8", "0, 25, Z1", "0, 26, AA1", "9, 701, ZZ10", "1048575, 16383, XFD1048576"})
    void cellIsWrittenAndReadInA1Notation(int row, int column, String text) {
        assertThat(CellRef.of(row, column)).hasToString(text);
        assertThat(CellRef.parse(text)).isEqualTo(CellRef.of(row, column));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "8", "A0", "a1", "A1:B2", "ABCD1", "$A$1", "'", "'附件", "'附件'!", "附件!A1"})
    void otherTextIsNoCell(String text) {
        assertThatThrownBy(() -> CellRef.parse(text)).isInstanceOf(UnparsableTextException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {"附件一(續);'附件一(續)'!C8", "O'Neil's;'O''Neil''s'!C8", "a'!B2;'a''!B2'!C8"})
    void cellOfAnotherSheetSaysWhich(String sheet, String text) {
        CellRef cell = CellRef.of(7, 2).on(sheet);

        assertThat(cell).hasToString(text).isNotEqualTo(CellRef.of(7, 2));
        assertThat(CellRef.parse(text)).isEqualTo(cell).hasSameHashCodeAs(cell);
        assertThat(cell.onItsSheet()).isEqualTo(CellRef.of(7, 2));
    }

    @Test
    void cellsOfTheSheetSpokenOfComeBeforeThoseOfOthers() {
        CellRef own = CellRef.of(9, 0);
        CellRef second = CellRef.of(2, 0).on("丙");
        CellRef first = CellRef.of(1, 0).on("甲");

        assertThat(List.of(first, second, own).stream().sorted()).containsExactly(own, second, first);
    }

    @Test
    void cellsAreInReadingOrder() {
        assertThat(List.of(CellRef.parse("A2"), CellRef.parse("B1"), CellRef.parse("A1")).stream()
                        .sorted())
                .containsExactly(CellRef.parse("A1"), CellRef.parse("B1"), CellRef.parse("A2"));
    }

    @Test
    void rowsAndColumnsCountFromZero() {
        assertThatThrownBy(() -> CellRef.of(-1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CellRef.of(0, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void digestIsOfTheBytes() {
        assertThat(Sha256.ofBytes("abc".getBytes(StandardCharsets.US_ASCII)))
                .hasToString("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThatThrownBy(() -> Sha256.of("BA78")).isInstanceOf(UnparsableTextException.class);
    }

    @Test
    void fileIsNamedByTheEndOfItsPath() {
        Sha256 sha256 = Sha256.ofBytes(new byte[0]);
        assertThat(new SourceFile("112/花蓮.xlsx", sha256, WorkbookFormat.XLSX).name())
                .isEqualTo("花蓮.xlsx");
        assertThat(new SourceFile("花蓮.xls", sha256, WorkbookFormat.XLS).name()).isEqualTo("花蓮.xls");
        assertThatThrownBy(() -> new SourceFile(" ", sha256, WorkbookFormat.XLS))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
