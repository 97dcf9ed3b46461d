package org.serviceplan.importer.samples;

import java.io.IOException;
import java.util.List;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.framework.ImplementationItem;
import org.serviceplan.model.framework.PlanFrameworks;
import org.serviceplan.model.text.ChineseNumerals;

/** An annex 1 of as many measures as asked for, a row each: far longer than any real one, to see what length costs. */
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
public final class LongSample {
    private final int measures;
    private final List<String> deadlines;

    /** An annex without a fault. */
    public static LongSample of(int measures) {
        return new LongSample(measures, List.of("持續辦理"));
    }

    /** An annex whose every deadline is one that nobody understands. */
    public static LongSample withFaultyDeadlines(int measures) {
        return new LongSample(measures, List.of("儘速", "儘快"));
    }

    /** The bytes of it as {@code .xlsx}. */
    public byte[] xlsx() throws IOException {
        return XlsxSample.bytes(List.of(sheet()));
    }

    /** The bytes of it as {@code .ods}. */
    public byte[] ods() throws IOException {
        return OdsSample.bytes(List.of(sheet()));
    }

    private SampleSheet sheet() {
        SampleSheet sheet = new SampleSheet("附件一", false);
        sheet.add(List.of("花蓮縣榮民服務處112年提升政府服務效能具體作法"));
        sheet.add(List.of("※" + AnnexPen.SYNTHETIC));
        sheet.add(List.of("項次", "實施要項", "具體作法", "負責業參", "完成期限"));
        List<ImplementationItem> items =
                PlanFrameworks.standard().forYear(MinguoYear.of(112)).items();
        for (ImplementationItem item : items) {
            int first = firstOf(item.ordinal(), items.size());
            for (int m = first; m < firstOf(item.ordinal() + 1, items.size()); m++) {
                boolean begins = m == first;
                sheet.add(List.of(
                        begins ? ChineseNumerals.format(item.ordinal()) : "",
                        begins ? item.heading() : "",
                        "辦理編號" + m + "之關懷訪視，結合地方資源共同推動，每年至少" + (m % 90 + 10) + "小時。",
                        "網綜合",
                        deadlines.get(m % deadlines.size())));
            }
        }
        return sheet;
    }

    private int firstOf(int ordinal, int items) {
        return (int) ((long) measures * (ordinal - 1) / items);
    }
}
